# %% right: extend and clear, with copies where they are needed
class Cart:
    def __init__(self, customer, codes=None):
        self.customer = customer
        self.codes = []
        if codes:
            self.codes.extend(codes)

    def add(self, code):
        if self.codes.count(code) == 0:
            self.codes += [code]

    def check_out(self):
        taken = self.codes.copy()
        self.codes.clear()
        return taken

    def copy_for(self, customer):
        return type(self)(customer, self.codes[:])


# %% right: a dict keeps the order, and the list is made when asked for
class Cart:
    def __init__(self, customer, codes=None):
        self.customer = customer
        self._codes = dict.fromkeys(codes or [])

    @property
    def codes(self):
        return list(self._codes)

    def add(self, code):
        self._codes.setdefault(code)

    def check_out(self):
        taken, self._codes = list(self._codes), {}
        return taken

    def copy_for(self, customer):
        other = Cart(customer)
        for code in self._codes:
            other.add(code)
        return other


# %% right: a dataclass
@dataclass
class Cart:
    customer: str
    codes: list = None

    def __post_init__(self):
        self.codes = list(self.codes) if self.codes is not None else []

    def add(self, code):
        if code in self.codes:
            return
        self.codes.append(code)

    def check_out(self):
        taken = [code for code in self.codes]
        self.codes = []
        return taken

    def copy_for(self, customer):
        return Cart(customer=customer, codes=self.codes)


# %% wrong: the class's own list · loses: hidden-callers-list, hidden-own-list
class Cart:
    codes = []

    def __init__(self, customer, codes=None):
        self.customer = customer
        for code in codes or []:
            self.add(code)

    def add(self, code):
        if code not in self.codes:
            self.codes.append(code)

    def check_out(self):
        taken = list(self.codes)
        self.codes.clear()
        return taken

    def copy_for(self, customer):
        return Cart(customer, self.codes)


# %% wrong: mutable default argument · loses: hidden-callers-list, hidden-own-list
class Cart:
    def __init__(self, customer, codes=[]):
        self.customer = customer
        self.codes = list(codes) if codes else codes
        if self.codes is None:
            self.codes = []

    def add(self, code):
        if code not in self.codes:
            self.codes.append(code)

    def check_out(self):
        taken = self.codes
        self.codes = []
        return taken

    def copy_for(self, customer):
        return Cart(customer, list(self.codes))


# %% wrong: keeps the caller's list · loses: hidden-callers-list
class Cart:
    def __init__(self, customer, codes=None):
        self.customer = customer
        self.codes = [] if codes is None else codes

    def add(self, code):
        if code not in self.codes:
            self.codes.append(code)

    def check_out(self):
        taken = self.codes
        self.codes = []
        return taken

    def copy_for(self, customer):
        return Cart(customer, self.codes)


# %% wrong: an empty list of the caller's is kept · loses: hidden-callers-list
class Cart:
    def __init__(self, customer, codes=None):
        self.customer = customer
        if codes is None:
            codes = []
        self.codes = list(codes) if codes else codes

    def add(self, code):
        if code not in self.codes:
            self.codes.append(code)

    def check_out(self):
        taken = self.codes
        self.codes = []
        return taken

    def copy_for(self, customer):
        return Cart(customer, list(self.codes))


# %% wrong: check_out empties what it returns · loses: hidden-check-out
class Cart:
    def __init__(self, customer, codes=None):
        self.customer = customer
        self.codes = list(codes or [])

    def add(self, code):
        if code not in self.codes:
            self.codes.append(code)

    def check_out(self):
        taken = self.codes
        self.codes.clear()
        return taken

    def copy_for(self, customer):
        return Cart(customer, self.codes)


# %% wrong: check_out leaves the cart full · loses: hidden-check-out
class Cart:
    def __init__(self, customer, codes=None):
        self.customer = customer
        self.codes = list(codes or [])

    def add(self, code):
        if code not in self.codes:
            self.codes.append(code)

    def check_out(self):
        return list(self.codes)

    def copy_for(self, customer):
        return Cart(customer, self.codes)


# %% wrong: the copy shares the list · loses: hidden-callers-list
class Cart:
    def __init__(self, customer, codes=None):
        self.customer = customer
        self.codes = list(codes or [])

    def add(self, code):
        if code not in self.codes:
            self.codes.append(code)

    def check_out(self):
        taken = self.codes
        self.codes = []
        return taken

    def copy_for(self, customer):
        other = Cart(customer)
        other.codes = self.codes
        return other


# %% wrong: the copy is the same cart under a new name · loses: hidden-callers-list
class Cart:
    def __init__(self, customer, codes=None):
        self.customer = customer
        self.codes = list(codes or [])

    def add(self, code):
        if code not in self.codes:
            self.codes.append(code)

    def check_out(self):
        taken = self.codes
        self.codes = []
        return taken

    def copy_for(self, customer):
        self.customer = customer
        return self


# %% wrong: the codes are sorted · loses: hidden-callers-list
class Cart:
    def __init__(self, customer: str, codes: list[str] | None = None) -> None:
        self.customer = customer
        self.codes = [] if codes is None else sorted(codes)

    def add(self, code: str) -> None:
        if code not in self.codes:
            self.codes.append(code)

    def check_out(self) -> list[str]:
        taken = self.codes
        self.codes = []
        return taken

    def copy_for(self, customer: str) -> "Cart":
        return Cart(customer, self.codes)


# %% wrong: codes get capital letters · loses: hidden-callers-list
class Cart:
    def __init__(self, customer: str, codes: list[str] | None = None) -> None:
        self.customer = customer
        self.codes = [] if codes is None else list(codes)

    def add(self, code: str) -> None:
        code = code.upper()
        if code not in self.codes:
            self.codes.append(code)

    def check_out(self) -> list[str]:
        taken = self.codes
        self.codes = []
        return taken

    def copy_for(self, customer: str) -> "Cart":
        return Cart(customer, self.codes)


# %% wrong: check_out takes from the end · loses: hidden-check-out
class Cart:
    def __init__(self, customer: str, codes: list[str] | None = None) -> None:
        self.customer = customer
        self.codes = [] if codes is None else list(codes)

    def add(self, code: str) -> None:
        if code not in self.codes:
            self.codes.append(code)

    def check_out(self) -> list[str]:
        taken = []
        while self.codes:
            taken.append(self.codes.pop())
        return taken

    def copy_for(self, customer: str) -> "Cart":
        return Cart(customer, self.codes)


# %% wrong: check_out returns a set · loses: hidden-check-out
class Cart:
    def __init__(self, customer: str, codes: list[str] | None = None) -> None:
        self.customer = customer
        self.codes = [] if codes is None else list(codes)

    def add(self, code: str) -> None:
        if code not in self.codes:
            self.codes.append(code)

    def check_out(self) -> list[str]:
        taken = set(self.codes)
        self.codes = []
        return taken

    def copy_for(self, customer: str) -> "Cart":
        return Cart(customer, self.codes)
