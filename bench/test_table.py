"""What the table makes of its samples. `python -m unittest discover bench` runs this."""

import unittest

import table


class Samples(unittest.TestCase):
    def test_95_of_100_do_not_exceed_p95(self):
        self.assertEqual(table.p95(range(100, 0, -1)), 95)

    def test_57_of_60_do_not_exceed_p95(self):
        self.assertEqual(table.p95(range(1, 61)), 57)

    def test_one_sample_is_its_own_p95(self):
        self.assertEqual(table.p95([7]), 7)


class Ratio(unittest.TestCase):
    def test_half_of_what_python_takes_is_a_ratio_of_one_half(self):
        self.assertEqual(table.Row("size", "kB", 200, 400).ratios(), [0.5])

    def test_each_other_has_one(self):
        self.assertEqual(table.Row("an epoch", "µs", 100, 400, 50).ratios(), [0.25, 2])


class Text(unittest.TestCase):
    def test_a_number_has_three_digits(self):
        numbers = [0.01234, 0.5, 1.2345, 73.21, 128.4]
        self.assertEqual(
            [table.number(value) for value in numbers],
            ["0.0123", "0.500", "1.23", "73.2", "128"],
        )

    def test_a_longer_whole_part_is_kept(self):
        self.assertEqual(table.number(5276449.4), "5,276,449")

    def test_nothing_is_zero(self):
        self.assertEqual(table.number(0), "0")

    def test_the_columns_stand_under_their_heads(self):
        rows = [table.Row("size", "kB", 200, 400), table.Row("a longer one", "ms", 5, 4000)]
        self.assertEqual(
            table.lines(rows, "Python"),
            [
                "                  ours  Python    ratio",
                "size, kB           200     400    0.500",
                "a longer one, ms  5.00   4,000  0.00125",
            ],
        )

    def test_each_other_has_a_column_and_one_for_its_ratio(self):
        rows = [table.Row("an epoch", "µs", 100, 400, 50)]
        self.assertEqual(
            table.lines(rows, "numpy", "PyTorch"),
            [
                "              ours  numpy  ratio  PyTorch  ratio",
                "an epoch, µs   100    400  0.250     50.0   2.00",
            ],
        )


if __name__ == "__main__":
    unittest.main()
