# %% right: registered by a call, a round and a format
register = Library()


def kilos(grams):
    if type(grams) is int:
        return "{:.1f} kg".format(grams / 1000)
    return ""


register.filter("kilos", kilos)


def company(request):
    return dict(
        company_name="Larkpost", hotline="+45 70 10 20 30", is_https=request.scheme == "https"
    )


# %% right: Decimal, and a name given to the decorator
from decimal import Decimal

register = Library()


@register.filter(name="kilos")
def kilos(grams):
    try:
        if isinstance(grams, float):
            raise TypeError
        return f"{Decimal(grams + 0) / 1000:.1f} kg"
    except TypeError:
        return ""


COMPANY = {"company_name": "Larkpost", "hotline": "+45 70 10 20 30"}


def company(request):
    return {**COMPANY, "is_https": bool(request.is_secure())}


# %% right: whole numbers only
register = Library()


@register.filter(is_safe=False)
def kilos(grams):
    if not isinstance(grams, int):
        return ""
    tenths = (grams + 50) // 100
    return f"{tenths // 10}.{tenths % 10} kg"


class Company:
    def __call__(self, request):
        found = {"company_name": "Larkpost", "hotline": "+45 70 10 20 30"}
        found["is_https"] = request.is_secure()
        return found


company = Company()


# %% wrong: a text is divided · loses: hidden-company, hidden-kilos
register = Library()


@register.filter
def kilos(grams):
    return f"{grams / 1000:.1f} kg"


def company(request):
    return {
        "company_name": "Larkpost",
        "hotline": "+45 70 10 20 30",
        "is_https": request.is_secure(),
    }


# %% wrong: not registered · loses: hidden-company, visible
register = Library()


def kilos(grams):
    return f"{grams / 1000:.1f} kg" if isinstance(grams, int) else ""


def company(request):
    return {
        "company_name": "Larkpost",
        "hotline": "+45 70 10 20 30",
        "is_https": request.is_secure(),
    }


# %% wrong: floor in place of rounding · loses: hidden-kilos
register = Library()


@register.filter
def kilos(grams):
    return f"{grams // 1000}.{grams % 1000 // 100} kg" if isinstance(grams, int) else ""


def company(request):
    return {
        "company_name": "Larkpost",
        "hotline": "+45 70 10 20 30",
        "is_https": request.is_secure(),
    }


# %% wrong: round drops the zero · loses: hidden-kilos
register = Library()


@register.filter
def kilos(grams):
    return f"{round(grams / 1000, 1):g} kg" if isinstance(grams, int) else ""


def company(request):
    return {
        "company_name": "Larkpost",
        "hotline": "+45 70 10 20 30",
        "is_https": request.is_secure(),
    }


# %% wrong: truth of the value, so that 0 is nothing · loses: hidden-kilos
register = Library()


@register.filter
def kilos(grams):
    return f"{grams / 1000:.1f} kg" if grams and isinstance(grams, int) else ""


def company(request):
    return {
        "company_name": "Larkpost",
        "hotline": "+45 70 10 20 30",
        "is_https": request.is_secure(),
    }


# %% wrong: is_secure without brackets · loses: hidden-company
register = Library()


@register.filter
def kilos(grams):
    return f"{grams / 1000:.1f} kg" if isinstance(grams, int) else ""


def company(request):
    return {
        "company_name": "Larkpost",
        "hotline": "+45 70 10 20 30",
        "is_https": request.is_secure,
    }


# %% wrong: printed · loses: hidden-company, hidden-kilos, visible
register = Library()


@register.filter
def kilos(grams):
    print(f"{grams / 1000:.1f} kg")


def company(request):
    return {
        "company_name": "Larkpost",
        "hotline": "+45 70 10 20 30",
        "is_https": request.is_secure(),
    }


# %% wrong: the request is not asked · loses: hidden-company
register = Library()


@register.filter
def kilos(grams):
    return f"{grams / 1000:.1f} kg" if isinstance(grams, int) else ""


def company(request):
    return {"company_name": "Larkpost", "hotline": "+45 70 10 20 30", "is_https": False}
