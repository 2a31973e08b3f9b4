"""Row 51 · a cell that opens every descriptor and starts every thread it can, and keeps them"""

# %% total-answer
import os
import threading
import time

kept = []
try:
    while True:
        kept.append(os.open("/dev/null", os.O_RDONLY))
except OSError:
    pass
try:
    for _ in range(5000):
        threading.Thread(target=time.sleep, args=(60,), daemon=True).start()
except RuntimeError:
    pass


def total(prices):
    return None
