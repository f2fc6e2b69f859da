"""What keeps the benchmark from measuring, in one sentence."""


class Trouble(Exception):
    pass
