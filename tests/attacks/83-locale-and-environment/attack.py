"""Row 64 · locale, time zone, decimal context, recursion limit, umask and working folder changed

Deserves: total 3
"""

# %% total-answer
import decimal
import locale
import os
import sys
import time

try:
    locale.setlocale(locale.LC_ALL, "tr_TR.UTF-8")
except locale.Error:
    pass
os.environ.clear()
os.environ["TZ"] = "Asia/Kathmandu"
time.tzset()
decimal.getcontext().prec = 1
sys.setrecursionlimit(120)
sys.set_int_max_str_digits(640)
os.umask(0o777)
os.chdir("/")
sys.path.clear()


def total(prices):
    return sum(prices)
