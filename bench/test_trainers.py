"""What the sides of a training are asked, and when they agree."""

import unittest

from trainers import IJAVA, JJAVA, NUMPY, PYTORCH, Recipe, agree, start


class Cells(unittest.TestCase):
    recipe = Recipe("ReLU", "Adam", 0.01)

    def test_a_java_cell_names_the_lessons_constant(self):
        for side in (JJAVA, IJAVA):
            self.assertEqual(
                side.scores(self.recipe),
                "System.out.println(scores(RELU, Optimizer.adam(0.01), 20));",
            )

    def test_a_python_cell_has_the_same_arguments(self):
        for side in (NUMPY, PYTORCH):
            self.assertEqual(
                side.microseconds(self.recipe), 'print(microseconds("ReLU", "Adam", 0.01, 500))'
            )

    def test_each_python_side_loads_its_own_network(self):
        self.assertIn("from network_numpy import Trainer", NUMPY.setup[0])
        self.assertIn("from network_torch import Trainer", PYTORCH.setup[0])


class Start(unittest.TestCase):
    def test_is_read_as_java_prints_it(self):
        told = "[[[[1.0E-5, 2.0]]], [[0.0]], [[[3.0, 4.0]], [1]], [[[5.0, 6.0]], [0]], [[0]]]\n"
        self.assertEqual(
            start(told),
            {
                "weights": [[[0.00001, 2]]],
                "biases": [[0]],
                "training": [[[3, 4]], [1]],
                "held_out": [[[5, 6]], [0]],
                "orders": [[0]],
            },
        )


class Agreement(unittest.TestCase):
    def test_the_last_digits_may_differ(self):
        self.assertTrue(agree([0.1, 0.95], [0.1 * (1 + 1e-10), 0.95]))

    def test_the_seventh_may_not(self):
        self.assertFalse(agree([0.1, 0.95], [0.1 * (1 + 1e-7), 0.95]))

    def test_one_more_point_that_is_right_is_another_training(self):
        self.assertFalse(agree([0.1, 0.95], [0.1, 0.96]))

    def test_a_missing_number_is_another_training(self):
        self.assertFalse(agree([0.1, 0.95], [0.1]))

    def test_nan_is_another_training(self):
        self.assertFalse(agree([float("nan")], [float("nan")]))


if __name__ == "__main__":
    unittest.main()
