"""What the page in plain Python says and learns. `python -m unittest discover bench` runs this."""

import unittest

from pyodide import drawing, network

START = {
    "weights": [[[0.3, -0.2], [0.5, 0.4]], [[0.7, -0.6]]],
    "biases": [[0.3, 0.2], [0.05]],
    "training": [[[1.0, 2.0], [-0.5, 0.3]], [1, 0]],
    "held_out": [[[0.4, 0.1]], [1]],
}


class Picture(unittest.TestCase):
    def test_of_minus_one_says_the_lessons_numbers(self):
        said = drawing.marks(-1)
        self.assertIn("ReLU(−1) = 0<", said)
        self.assertIn("sigmoid(−1) ≈ 0.269<", said)


class Learning(unittest.TestCase):
    def test_the_gradient_agrees_with_the_difference_quotient(self):
        for sigma in network.ACTIVATIONS:
            trainer = network.Trainer(START, sigma, 0.1)
            for k, i, j in ((0, 0, 1), (0, 1, 2), (1, 0, 0), (1, 0, 2)):
                self.assertAlmostEqual(gradient(trainer)[k][i][j], quotient(trainer, k, i, j))

    def test_the_first_step_of_adam_is_of_the_size_of_the_rate(self):
        rows = [[1.0, 2.0]]
        network.Adam(0.1, rows).step(rows, [[5.0, -0.01]])
        self.assertAlmostEqual(rows[0][0], 0.9, places=5)
        self.assertAlmostEqual(rows[0][1], 2.1, places=5)

    def test_an_epoch_takes_each_point_once(self):
        self.assertEqual(sorted(network.shuffled(300)), list(range(300)))


def gradient(trainer):
    """That of the mean loss of all training points."""
    summed = [[[0] * len(row) for row in rows] for rows in trainer.layers]
    for x, label in trainer.training:
        trainer.learn(x, label, summed)
    return [[[g / len(trainer.training) for g in row] for row in rows] for rows in summed]


def quotient(trainer, k, i, j, h=1e-5):
    row = trainer.layers[k][i]
    row[j] += h
    above, _ = trainer.score(trainer.training)
    row[j] -= 2 * h
    below, _ = trainer.score(trainer.training)
    row[j] += h
    return (above - below) / (2 * h)


if __name__ == "__main__":
    unittest.main()
