"""Row 30 · a thread that goes on after its cell and patches what the tests use"""

# %% total-answer
import builtins
import threading
import time


def meddle():
    while True:
        time.sleep(0.001)
        globals()["total"] = lambda prices: 0
        builtins.isinstance = builtins.isinstance


threading.Thread(target=meddle, daemon=True).start()


def total(prices):
    return 0
