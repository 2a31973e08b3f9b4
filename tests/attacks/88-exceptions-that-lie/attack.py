"""Own · exceptions named like others, with a text that changes and a traceback without end

Deserves: label 3
"""

# %% parse-age-answer
class ValueError(Exception):
    __module__ = "builtins"
    turn = 0

    def __str__(self):
        type(self).turn += 1
        return "age" * type(self).turn

    @property
    def __traceback__(self):
        return Endless()


class Endless:
    tb_frame = property(lambda self: self)
    f_code = property(lambda self: self)
    co_filename = "<parse-age-answer>"
    tb_lineno = 1
    tb_next = property(lambda self: self)


def parse_age(text):
    raise ValueError(text)

# %% account-answer
class NotImplementedError(Exception):
    def __str__(self):
        raise SystemExit


class Account:
    def __init__(self, owner, balance=0):
        raise NotImplementedError
