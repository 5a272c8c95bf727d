"""The recipe spark_pandas.py, but that one of its worker processes is killed in the middle of its first frame."""
import os
import signal

import spark_pandas

judged, folder = spark_pandas.judged, os.path.abspath("killed")


def judged_or_killed(frames, library=None):
    for frame in judged(frames, library):
        try:
            os.mkdir(folder)
        except FileExistsError:
            yield frame
        else:
            os.kill(os.getpid(), signal.SIGKILL)


spark_pandas.judged = judged_or_killed
spark_pandas.main()
