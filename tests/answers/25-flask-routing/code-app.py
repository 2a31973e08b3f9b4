# %% right: the class above, a pattern with groups, and a blueprint
import re


class TrackingCode(BaseConverter):
    regex = r"LP-[0-9]{4}-[0-9]"

    def to_python(self, value):
        number, digit = (int(part) for part in re.fullmatch(r"LP-([0-9]{4})-([0-9])", value).groups())
        if check_digit(number) != digit:
            raise ValidationError()
        return number

    def to_url(self, value):
        return "LP-" + str(value).zfill(4) + "-" + str(check_digit(value))


def create_code_app():
    app = Flask("codes")
    app.url_map.converters["tracking"] = TrackingCode
    pages = Blueprint("pages", __name__, url_prefix="/track/<tracking:parcel>")

    @pages.get("")
    def page(parcel):
        return {
            "number": parcel,
            "here": url_for(".page", parcel=parcel),
            "next": url_for(".page", parcel=parcel + 1) if parcel != 9999 else None,
        }

    @pages.get("/label")
    def label(parcel):
        return f"Parcel {parcel}", {"Content-Type": "text/plain; charset=utf-8"}

    app.register_blueprint(pages)
    return app


# %% right: no converter, one function that reads and one that writes
from flask import jsonify


def write(number):
    return f"LP-{number:04}-{check_digit(number)}"


known = {write(number): number for number in range(10000)}


def create_code_app():
    app = Flask(__name__)

    def read(code):
        if code not in known:
            abort(404)
        return known[code]

    @app.route("/track/<code>")
    def track(code):
        number = read(code)
        after = write(number + 1)
        link = url_for("track", code=after, _external=True) if number < 9999 else None
        return jsonify(number=number, here=url_for("track", code=code, _external=True), next=link)

    @app.route("/track/<code>/label")
    def print_label(code):
        return "Parcel " + str(read(code))

    return app


# %% right: the converter gives an object, MethodViews, and the address of the request
from dataclasses import dataclass
from flask.views import MethodView


@dataclass
class Parcel:
    number: int

    @property
    def code(self):
        return f"LP-{self.number:04d}-{check_digit(self.number)}"


class ParcelConverter(BaseConverter):
    def to_python(self, value):
        middle = value[3:-2]
        if not (len(middle) == 4 and middle.isascii() and middle.isdigit()):
            raise ValidationError
        parcel = Parcel(int(middle))
        if parcel.code != value:
            raise ValidationError
        return parcel

    def to_url(self, value):
        return value.code


class Track(MethodView):
    def get(self, parcel):
        body = {"number": parcel.number, "next": None}
        body["here"] = request.root_path + request.path
        if parcel.number < 9999:
            body["next"] = url_for("track", parcel=Parcel(parcel.number + 1))
        return body


class Label(MethodView):
    def get(self, parcel):
        return f"Parcel {parcel.number}"


def create_code_app():
    app = Flask(__name__)
    app.url_map.converters["parcel"] = ParcelConverter
    app.add_url_rule("/track/<parcel:parcel>", view_func=Track.as_view("track"))
    app.add_url_rule("/track/<parcel:parcel>/label", view_func=Label.as_view("label"))
    return app


# %% wrong: the check digit is not looked at · loses: hidden-codes
class CodeConverter(BaseConverter):
    regex = "LP-[0-9]{4}-[0-9]"

    def to_python(self, value):
        return int(value[3:7])

    def to_url(self, value):
        return f"LP-{value:04d}-{check_digit(value)}"


def create_code_app():
    app = Flask(__name__)
    app.url_map.converters["code"] = CodeConverter

    @app.get("/track/<code:number>")
    def track(number):
        following = url_for("track", number=number + 1) if number < 9999 else None
        return {"number": number, "here": url_for("track", number=number), "next": following}

    @app.get("/track/<code:number>/label")
    def label(number):
        return f"Parcel {number}"

    return app


# %% wrong: other digits than 0 to 9 are taken · loses: hidden-codes
class CodeConverter(BaseConverter):
    regex = r"LP-\d{4}-\d"

    def to_python(self, value):
        number = int(value[3:7])
        if check_digit(number) != int(value[8]):
            raise ValidationError
        return number

    def to_url(self, value):
        return f"LP-{value:04d}-{check_digit(value)}"


def create_code_app():
    app = Flask(__name__)
    app.url_map.converters["code"] = CodeConverter

    @app.get("/track/<code:number>")
    def track(number):
        following = url_for("track", number=number + 1) if number < 9999 else None
        return {"number": number, "here": url_for("track", number=number), "next": following}

    @app.get("/track/<code:number>/label")
    def label(number):
        return f"Parcel {number}"

    return app


# %% wrong: any number of digits · loses: hidden-codes
class CodeConverter(BaseConverter):
    regex = "LP-[0-9]+-[0-9]"

    def to_python(self, value):
        number = int(value.split("-")[1])
        if check_digit(number) != int(value[-1]):
            raise ValidationError
        return number

    def to_url(self, value):
        return f"LP-{value:04d}-{check_digit(value)}"


def create_code_app():
    app = Flask(__name__)
    app.url_map.converters["code"] = CodeConverter

    @app.get("/track/<code:number>")
    def track(number):
        following = url_for("track", number=number + 1) if number < 9999 else None
        return {"number": number, "here": url_for("track", number=number), "next": following}

    @app.get("/track/<code:number>/label")
    def label(number):
        return f"Parcel {number}"

    return app


# %% wrong: small letters are taken as well · loses: hidden-codes
class CodeConverter(BaseConverter):
    regex = "[Ll][Pp]-[0-9]{4}-[0-9]"

    def to_python(self, value):
        number = int(value[3:7])
        if check_digit(number) != int(value[-1]):
            raise ValidationError
        return number

    def to_url(self, value):
        return f"LP-{value:04d}-{check_digit(value)}"


def create_code_app():
    app = Flask(__name__)
    app.url_map.converters["code"] = CodeConverter

    @app.get("/track/<code:number>")
    def track(number):
        following = url_for("track", number=number + 1) if number < 9999 else None
        return {"number": number, "here": url_for("track", number=number), "next": following}

    @app.get("/track/<code:number>/label")
    def label(number):
        return f"Parcel {number}"

    return app


# %% wrong: a ValueError where ValidationError is wanted · loses: hidden-codes
class CodeConverter(BaseConverter):
    regex = "LP-[0-9]{4}-[0-9]"

    def to_python(self, value):
        number = int(value[3:7])
        if check_digit(number) != int(value[-1]):
            raise RuntimeError("wrong check digit")
        return number

    def to_url(self, value):
        return f"LP-{value:04d}-{check_digit(value)}"


def create_code_app():
    app = Flask(__name__)
    app.url_map.converters["code"] = CodeConverter

    @app.get("/track/<code:number>")
    def track(number):
        following = url_for("track", number=number + 1) if number < 9999 else None
        return {"number": number, "here": url_for("track", number=number), "next": following}

    @app.get("/track/<code:number>/label")
    def label(number):
        return f"Parcel {number}"

    return app


# %% wrong: no pattern, and int() that ends in 500 · loses: visible, hidden-codes
def create_code_app():
    app = Flask(__name__)

    def write(number):
        return f"LP-{number:04d}-{check_digit(number)}"

    @app.get("/track/<code>")
    def track(code):
        number = int(code[3:7])
        if code != write(number):
            abort(404)
        following = url_for("track", code=write(number + 1)) if number < 9999 else None
        return {"number": number, "here": url_for("track", code=code), "next": following}

    @app.get("/track/<code>/label")
    def label(code):
        number = int(code[3:7])
        if code != write(number):
            abort(404)
        return f"Parcel {number}"

    return app


# %% wrong: the label's page checks nothing · loses: hidden-codes
def create_code_app():
    app = Flask(__name__)
    known = {f"LP-{number:04d}-{check_digit(number)}": number for number in range(10000)}
    codes = list(known)

    @app.get("/track/<code>")
    def track(code):
        if code not in known:
            abort(404)
        number = known[code]
        following = url_for("track", code=codes[number + 1]) if number < 9999 else None
        return {"number": number, "here": url_for("track", code=code), "next": following}

    @app.get("/track/<code>/label")
    def label(code):
        return f"Parcel {known.get(code)}"

    return app


# %% wrong: no way back, so addresses hold a bare number · loses: hidden-links
class CodeConverter(BaseConverter):
    regex = "LP-[0-9]{4}-[0-9]"

    def to_python(self, value):
        number = int(value[3:7])
        if check_digit(number) != int(value[-1]):
            raise ValidationError
        return number


def create_code_app():
    app = Flask(__name__)
    app.url_map.converters["code"] = CodeConverter

    @app.get("/track/<code:number>")
    def track(number):
        following = url_for("track", number=number + 1) if number < 9999 else None
        return {"number": number, "here": url_for("track", number=number), "next": following}

    @app.get("/track/<code:number>/label")
    def label(number):
        return f"Parcel {number}"

    return app


# %% wrong: addresses without the zeros in front · loses: hidden-links
class CodeConverter(BaseConverter):
    regex = "LP-[0-9]{4}-[0-9]"

    def to_python(self, value):
        number = int(value[3:7])
        if check_digit(number) != int(value[-1]):
            raise ValidationError
        return number

    def to_url(self, value):
        return f"LP-{value}-{check_digit(value)}"


def create_code_app():
    app = Flask(__name__)
    app.url_map.converters["code"] = CodeConverter

    @app.get("/track/<code:number>")
    def track(number):
        following = url_for("track", number=number + 1) if number < 9999 else None
        return {"number": number, "here": url_for("track", number=number), "next": following}

    @app.get("/track/<code:number>/label")
    def label(number):
        return f"Parcel {number}"

    return app


# %% wrong: addresses written by hand · loses: hidden-links
class CodeConverter(BaseConverter):
    regex = "LP-[0-9]{4}-[0-9]"

    def to_python(self, value):
        number = int(value[3:7])
        if check_digit(number) != int(value[-1]):
            raise ValidationError
        return number


def create_code_app():
    app = Flask(__name__)
    app.url_map.converters["code"] = CodeConverter

    def address(number):
        return f"/track/LP-{number:04d}-{check_digit(number)}"

    @app.get("/track/<code:number>")
    def track(number):
        following = address(number + 1) if number < 9999 else None
        return {"number": number, "here": address(number), "next": following}

    @app.get("/track/<code:number>/label")
    def label(number):
        return f"Parcel {number}"

    return app


# %% wrong: a number after the last one · loses: hidden-codes, hidden-links
class CodeConverter(BaseConverter):
    regex = "LP-[0-9]{4}-[0-9]"

    def to_python(self, value):
        number = int(value[3:7])
        if check_digit(number) != int(value[-1]):
            raise ValidationError
        return number

    def to_url(self, value):
        if value > 9999:
            raise ValueError("no such number")
        return f"LP-{value:04d}-{check_digit(value)}"


def create_code_app():
    app = Flask(__name__)
    app.url_map.converters["code"] = CodeConverter

    @app.get("/track/<code:number>")
    def track(number):
        following = url_for("track", number=number + 1)
        return {"number": number, "here": url_for("track", number=number), "next": following}

    @app.get("/track/<code:number>/label")
    def label(number):
        return f"Parcel {number}"

    return app


# %% wrong: a page after the last one · loses: hidden-links
class CodeConverter(BaseConverter):
    regex = "LP-[0-9]{4}-[0-9]"

    def to_python(self, value):
        number = int(value[3:7])
        if check_digit(number) != int(value[-1]):
            raise ValidationError
        return number

    def to_url(self, value):
        return f"LP-{value:04d}-{check_digit(value)}"


def create_code_app():
    app = Flask(__name__)
    app.url_map.converters["code"] = CodeConverter

    @app.get("/track/<code:number>")
    def track(number):
        following = url_for("track", number=number + 1)
        return {"number": number, "here": url_for("track", number=number), "next": following}

    @app.get("/track/<code:number>/label")
    def label(number):
        return f"Parcel {number}"

    return app


# %% wrong: the function gets the code, not the number · loses: visible, hidden-codes
class CodeConverter(BaseConverter):
    regex = "LP-[0-9]{4}-[0-9]"

    def to_python(self, value):
        if check_digit(int(value[3:7])) != int(value[-1]):
            raise ValidationError
        return value


def create_code_app():
    app = Flask(__name__)
    app.url_map.converters["code"] = CodeConverter

    @app.get("/track/<code:code>")
    def track(code):
        following = None
        if code[3:7] != "9999":
            number = int(code[3:7]) + 1
            following = url_for("track", code=f"LP-{number:04d}-{check_digit(number)}")
        return {"number": code[3:7], "here": url_for("track", code=code), "next": following}

    @app.get("/track/<code:code>/label")
    def label(code):
        return f"Parcel {code[3:7]}"

    return app


# %% wrong: the converter is not made known to the application · loses: all
class CodeConverter(BaseConverter):
    regex = "LP-[0-9]{4}-[0-9]"


def create_code_app():
    app = Flask(__name__)

    @app.get("/track/<code:number>")
    def track(number):
        return {"number": number}

    return app
