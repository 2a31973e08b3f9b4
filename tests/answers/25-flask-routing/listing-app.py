# %% right: a regular expression, and errors raised as exceptions
import re


class BadNumber(Exception):
    pass


def create_listing_app(codes):
    app = Flask(__name__)

    @app.errorhandler(BadNumber)
    def bad(error):
        return {"error": "not a whole number in range", "parameter": str(error)}, 400

    def read(name, default, largest=None):
        if name not in request.args:
            return default
        text = request.args[name]
        if not re.fullmatch("[0-9]+", text):
            raise BadNumber(name)
        value = int(text)
        if value < 1 or (largest and value > largest):
            raise BadNumber(name)
        return value

    @app.get("/shipments")
    def shipments():
        page, size = read("page", 1), read("size", 20, 100)
        first = size * (page - 1)
        return {"items": codes[first:first + size], "page": page, "size": size, "total": len(codes)}

    return app


# %% right: characters by hand, try int, a blueprint, and a page built with a loop
from flask import jsonify


def create_listing_app(codes: list) -> Flask:
    listing = Blueprint("listing", __name__)
    digits = set("0123456789")

    def parse(text, low, high):
        try:
            value = int(text)
        except ValueError:
            return None
        if set(text) - digits or not low <= value <= high:
            return None
        return value

    @listing.route("/shipments")
    def handle():
        limits = {"page": ("1", 10**12), "size": ("20", 100)}
        values = {}
        for name, (default, high) in limits.items():
            values[name] = parse(request.args.get(name, default), 1, high)
            if values[name] is None:
                return jsonify(error=f"{name} is not good", parameter=name), 400
        items = []
        for index, code in enumerate(codes):
            if index // values["size"] == values["page"] - 1:
                items.append(code)
        return jsonify(items=items, total=len(codes), **values)

    app = Flask("listing")
    app.register_blueprint(listing)
    return app


# %% right: abort with a response, a MethodView, size looked at first
from flask import make_response
from flask.views import MethodView


def create_listing_app(codes):
    def number(name, default, valid):
        text = request.args.get(name)
        if text is None:
            return default
        good = text != "" and all(character in "0123456789" for character in text)
        if not good or not valid(int(text)):
            abort(make_response({"error": f"bad {name}: {text}", "parameter": name}, 400))
        return int(text)

    class Shipments(MethodView):
        def get(self):
            size = number("size", 20, lambda n: n in range(1, 101))
            page = number("page", 1, lambda n: n > 0)
            end = page * size
            return {"page": page, "size": size, "total": len(codes), "items": codes[end - size:end]}

    app = Flask(__name__)
    app.add_url_rule("/shipments", view_func=Shipments.as_view("shipments"))
    return app


# %% wrong: nonsense silently becomes the default · loses: visible, hidden-nonsense
def create_listing_app(codes):
    app = Flask(__name__)

    @app.get("/shipments")
    def shipments():
        page = request.args.get("page", 1, type=int)
        size = request.args.get("size", 20, type=int)
        if page < 1:
            return {"error": "bad", "parameter": "page"}, 400
        if not 1 <= size <= 100:
            return {"error": "bad", "parameter": "size"}, 400
        start = (page - 1) * size
        return {"page": page, "size": size, "total": len(codes), "items": codes[start:start + size]}

    return app


# %% wrong: int() that ends in 500 · loses: visible, hidden-nonsense
def create_listing_app(codes):
    app = Flask(__name__)

    @app.get("/shipments")
    def shipments():
        page = int(request.args.get("page", 1))
        size = int(request.args.get("size", 20))
        if page < 1:
            return {"error": "bad", "parameter": "page"}, 400
        if not 1 <= size <= 100:
            return {"error": "bad", "parameter": "size"}, 400
        start = (page - 1) * size
        return {"page": page, "size": size, "total": len(codes), "items": codes[start:start + size]}

    return app


# %% wrong: isdigit alone · loses: hidden-nonsense
def create_listing_app(codes):
    app = Flask(__name__)

    @app.get("/shipments")
    def shipments():
        texts = {"page": request.args.get("page", "1"), "size": request.args.get("size", "20")}
        for name, text in texts.items():
            if not text.isdigit() or int(text) < 1:
                return {"error": "bad", "parameter": name}, 400
        page, size = int(texts["page"]), int(texts["size"])
        if size > 100:
            return {"error": "bad", "parameter": "size"}, 400
        start = (page - 1) * size
        return {"page": page, "size": size, "total": len(codes), "items": codes[start:start + size]}

    return app


# %% wrong: try int alone, which takes signs, spaces and underscores · loses: hidden-nonsense
def create_listing_app(codes):
    app = Flask(__name__)

    @app.get("/shipments")
    def shipments():
        values = {"page": 1, "size": 20}
        for name in values:
            if name in request.args:
                try:
                    values[name] = int(request.args[name])
                except ValueError:
                    return {"error": "bad", "parameter": name}, 400
            if values[name] < 1:
                return {"error": "bad", "parameter": name}, 400
        page, size = values["page"], values["size"]
        if size > 100:
            return {"error": "bad", "parameter": "size"}, 400
        start = (page - 1) * size
        return {"page": page, "size": size, "total": len(codes), "items": codes[start:start + size]}

    return app


# %% wrong: an empty text counts as left out · loses: hidden-nonsense
def create_listing_app(codes):
    app = Flask(__name__)

    @app.get("/shipments")
    def shipments():
        texts = {"page": request.args.get("page") or "1", "size": request.args.get("size") or "20"}
        for name, text in texts.items():
            if not (text.isascii() and text.isdigit()) or int(text) < 1:
                return {"error": "bad", "parameter": name}, 400
        page, size = int(texts["page"]), int(texts["size"])
        if size > 100:
            return {"error": "bad", "parameter": "size"}, 400
        start = (page - 1) * size
        return {"page": page, "size": size, "total": len(codes), "items": codes[start:start + size]}

    return app


# %% wrong: abort(400) alone, a page for people · loses: hidden-nonsense
def create_listing_app(codes):
    app = Flask(__name__)

    @app.get("/shipments")
    def shipments():
        texts = {"page": request.args.get("page", "1"), "size": request.args.get("size", "20")}
        for text in texts.values():
            if not (text.isascii() and text.isdigit()) or int(text) < 1:
                abort(400)
        page, size = int(texts["page"]), int(texts["size"])
        if size > 100:
            abort(400)
        start = (page - 1) * size
        return {"page": page, "size": size, "total": len(codes), "items": codes[start:start + size]}

    return app


# %% wrong: too large a size is brought into range · loses: hidden-nonsense
def create_listing_app(codes):
    app = Flask(__name__)

    @app.get("/shipments")
    def shipments():
        texts = {"page": request.args.get("page", "1"), "size": request.args.get("size", "20")}
        for name, text in texts.items():
            if not (text.isascii() and text.isdigit()) or int(text) < 1:
                return {"error": "bad", "parameter": name}, 400
        page, size = int(texts["page"]), min(int(texts["size"]), 100)
        start = (page - 1) * size
        return {"page": page, "size": size, "total": len(codes), "items": codes[start:start + size]}

    return app


# %% wrong: always page is named · loses: hidden-nonsense
def create_listing_app(codes):
    app = Flask(__name__)

    @app.get("/shipments")
    def shipments():
        texts = [request.args.get("page", "1"), request.args.get("size", "20")]
        for text in texts:
            if not (text.isascii() and text.isdigit()) or int(text) < 1:
                return {"error": "bad", "parameter": "page"}, 400
        page, size = int(texts[0]), int(texts[1])
        if size > 100:
            return {"error": "bad", "parameter": "page"}, 400
        start = (page - 1) * size
        return {"page": page, "size": size, "total": len(codes), "items": codes[start:start + size]}

    return app


# %% wrong: pages are counted from 0 · loses: visible, hidden-pages, hidden-nonsense
def create_listing_app(codes):
    app = Flask(__name__)

    @app.get("/shipments")
    def shipments():
        texts = {"page": request.args.get("page", "0"), "size": request.args.get("size", "20")}
        for name, text in texts.items():
            if not (text.isascii() and text.isdigit()):
                return {"error": "bad", "parameter": name}, 400
        page, size = int(texts["page"]), int(texts["size"])
        if not 1 <= size <= 100:
            return {"error": "bad", "parameter": "size"}, 400
        start = page * size
        return {"page": page, "size": size, "total": len(codes), "items": codes[start:start + size]}

    return app


# %% wrong: a page behind the last one is 404 · loses: hidden-pages
def create_listing_app(codes):
    app = Flask(__name__)

    @app.get("/shipments")
    def shipments():
        texts = {"page": request.args.get("page", "1"), "size": request.args.get("size", "20")}
        for name, text in texts.items():
            if not (text.isascii() and text.isdigit()) or int(text) < 1:
                return {"error": "bad", "parameter": name}, 400
        page, size = int(texts["page"]), int(texts["size"])
        if size > 100:
            return {"error": "bad", "parameter": "size"}, 400
        start = (page - 1) * size
        if start >= len(codes):
            return {"error": "no such page"}, 404
        return {"page": page, "size": size, "total": len(codes), "items": codes[start:start + size]}

    return app


# %% wrong: total counts the codes of the page · loses: visible, hidden-pages
def create_listing_app(codes):
    app = Flask(__name__)

    @app.get("/shipments")
    def shipments():
        texts = {"page": request.args.get("page", "1"), "size": request.args.get("size", "20")}
        for name, text in texts.items():
            if not (text.isascii() and text.isdigit()) or int(text) < 1:
                return {"error": "bad", "parameter": name}, 400
        page, size = int(texts["page"]), int(texts["size"])
        if size > 100:
            return {"error": "bad", "parameter": "size"}, 400
        items = codes[(page - 1) * size:page * size]
        return {"page": page, "size": size, "total": len(items), "items": items}

    return app


# %% wrong: page and size go back as text · loses: visible, hidden-pages
def create_listing_app(codes):
    app = Flask(__name__)

    @app.get("/shipments")
    def shipments():
        texts = {"page": request.args.get("page", "1"), "size": request.args.get("size", "20")}
        for name, text in texts.items():
            if not (text.isascii() and text.isdigit()) or int(text) < 1:
                return {"error": "bad", "parameter": name}, 400
        page, size = int(texts["page"]), int(texts["size"])
        if size > 100:
            return {"error": "bad", "parameter": "size"}, 400
        items = codes[(page - 1) * size:page * size]
        return {**texts, "total": len(codes), "items": items}

    return app


# %% wrong: the words in a 200 · loses: visible, hidden-nonsense
def create_listing_app(codes):
    app = Flask(__name__)

    @app.get("/shipments")
    def shipments():
        texts = {"page": request.args.get("page", "1"), "size": request.args.get("size", "20")}
        for name, text in texts.items():
            if not (text.isascii() and text.isdigit()) or int(text) < 1:
                return {"error": "bad", "parameter": name}
        page, size = int(texts["page"]), int(texts["size"])
        if size > 100:
            return {"error": "bad", "parameter": "size"}
        items = codes[(page - 1) * size:page * size]
        return {"page": page, "size": size, "total": len(codes), "items": items}

    return app
