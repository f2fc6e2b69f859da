"""
Says which Python runs this, and whether it can make the environment of the lesson.

It keeps to what every Python 3 understands, so that an old one says that it is.
"""

import sys
from importlib.util import find_spec

version = sys.version_info[:2]
if version < (3, 10):
    fitness = "TOO_OLD"
elif find_spec("venv") and find_spec("ensurepip"):
    fitness = "FIT"
else:
    fitness = "WITHOUT_VENV"
print("{}.{}".format(*version), fitness)
