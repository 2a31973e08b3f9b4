"""Row 49 · threads without end, which never stop"""

# %% total-answer
import threading
import time


def total(prices):
    count = 0
    try:
        while True:
            threading.Thread(target=time.sleep, args=(60,), daemon=True).start()
            count += 1
    except RuntimeError:
        if count > 200:
            print("BREACH: two hundred threads")
            raise RuntimeError("BREACH: two hundred threads")
        return None
