"""The recipe spark_pandas.py, but that one of its worker processes is killed in the middle of its first frame. Each leaves its number in a folder."""
import os
import signal

import spark_pandas

judged, killed, workers = spark_pandas.judged, os.path.abspath("killed"), os.path.abspath("workers")


def judged_or_killed(frames, library=None):
    for frame in judged(frames, library):
        os.makedirs(f"{workers}/{os.getpid()}", exist_ok=True)
        try:
            os.mkdir(killed)
        except FileExistsError:
            yield frame
        else:
            os.kill(os.getpid(), signal.SIGKILL)


spark_pandas.judged = judged_or_killed
spark_pandas.main()
