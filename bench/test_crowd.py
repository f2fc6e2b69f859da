"""What the measure of a hub makes of its samples. `python -m unittest discover bench` runs this."""

import tempfile
import unittest
from pathlib import Path
from types import SimpleNamespace

import crowd


def learner(seconds):
    memory = crowd.Memory(all=200, share=180)
    return SimpleNamespace(seconds=seconds, processor=4, most=memory, held=memory)


class OfAClass(unittest.TestCase):
    def test_the_one_in_the_middle_and_the_last_are_told_apart(self):
        lines = crowd.table([[learner(5)], [learner(7), learner(60), learner(8)]])
        self.assertRegex(lines[0], r"^kernels at once +1 +3$")
        self.assertRegex(lines[1], r"^done: the learner in the middle, s +5\.00 +8\.00$")
        self.assertRegex(lines[2], r"^done: the last, s +5\.00 +60\.0$")
        self.assertEqual(len(lines), 1 + len(crowd.MEASURES))


class OfTheSystem(unittest.TestCase):
    def test_kilobytes_become_megabytes_and_other_rows_are_left_out(self):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "smaps_rollup"
            file.write_text("00400000-7ffc Rollup\nRss:   2000 kB\nThreads: 7\n", encoding="utf-8")
            self.assertEqual(crowd.megabytes(file), {"Rss": 2.048})


if __name__ == "__main__":
    unittest.main()
