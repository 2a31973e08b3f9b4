# %% right: an object that keeps the parcels, and its methods as routes
class Depot:
    def __init__(self, name, codes):
        self.name = name
        self.here = dict.fromkeys(codes or ())

    def page(self, code):
        return {"depot": self.name, "code": code}

    def all(self):
        return {"depot": self.name, "parcels": [*self.here]}

    def arrive(self, code):
        status = 200 if code in self.here else 201
        self.here[code] = None
        return self.page(code), status

    def one(self, code):
        if code in self.here:
            return self.page(code)
        return {"error": "not here"}, 404


def create_depot_app(depot, codes=None):
    keeper = Depot(depot, codes)
    app = Flask(depot)
    app.add_url_rule("/parcels", "all", keeper.all)
    app.add_url_rule("/parcels/<code>", "one", keeper.one, methods=["GET"])
    app.add_url_rule("/parcels/<code>", "arrive", keeper.arrive, methods=["PUT"])
    return app


# %% right: a blueprint over the configuration of its application
from flask import current_app, jsonify

desk = Blueprint("desk", __name__, url_prefix="/parcels")


@desk.get("")
def everything():
    return jsonify(depot=current_app.config["DEPOT"], parcels=current_app.config["CODES"])


@desk.route("/<code>", methods=["GET", "PUT"])
def single(code):
    here = current_app.config["CODES"]
    status = 200
    if code not in here:
        if request.method == "GET":
            abort(404)
        here.append(code)
        status = 201
    return jsonify(depot=current_app.config["DEPOT"], code=code), status


def create_depot_app(depot: str, codes: list[str] | None = None) -> Flask:
    app = Flask(__name__)
    app.config["DEPOT"] = depot
    app.config["CODES"] = list(codes) if codes else []
    app.register_blueprint(desk)
    return app


# %% right: a MethodView, and a tuple that is replaced
from flask.views import MethodView


def create_depot_app(depot, codes=()):
    parcels = tuple(codes or ())

    class Parcel(MethodView):
        def get(self, code):
            if code not in parcels:
                abort(404)
            return {"code": code, "depot": depot}

        def put(self, code):
            nonlocal parcels
            new = code not in parcels
            if new:
                parcels = (*parcels, code)
            return {"code": code, "depot": depot}, 201 if new else 200

    app = Flask(__name__)
    app.add_url_rule("/parcels", "parcels", lambda: {"depot": depot, "parcels": list(parcels)})
    app.add_url_rule("/parcels/<code>", view_func=Parcel.as_view("parcel"))
    return app


# %% wrong: as it was found · loses: visible, hidden-together, hidden-apart
settings = {}
arrived = []


def create_depot_app(depot, codes=arrived):
    settings["depot"] = depot
    app = Flask(__name__)

    @app.get("/parcels")
    def all_parcels():
        return {"depot": settings["depot"], "parcels": codes}

    @app.put("/parcels/<code>")
    def arrive(code):
        codes.append(code)
        page = {"depot": settings["depot"], "code": code}
        app.add_url_rule(f"/parcels/{code}", endpoint=code, view_func=lambda: page)
        return page, 201

    return app


# %% wrong: a route added after the first request · loses: hidden-together, visible, hidden-apart
def create_depot_app(depot, codes=None):
    app = Flask(__name__)
    parcels = list(codes or [])

    def add_page(code):
        app.add_url_rule(f"/parcels/{code}", code, lambda: {"depot": depot, "code": code})

    for code in parcels:
        add_page(code)

    @app.get("/parcels")
    def all_parcels():
        return {"depot": depot, "parcels": parcels}

    @app.put("/parcels/<code>")
    def arrive(code):
        if code in parcels:
            return {"depot": depot, "code": code}, 200
        parcels.append(code)
        add_page(code)
        return {"depot": depot, "code": code}, 201

    return app


# %% wrong: the name of the last depot · loses: hidden-apart
settings = {}


def create_depot_app(depot, codes=None):
    settings["depot"] = depot
    app = Flask(__name__)
    parcels = list(codes or [])

    @app.get("/parcels")
    def all_parcels():
        return {"depot": settings["depot"], "parcels": parcels}

    @app.put("/parcels/<code>")
    def arrive(code):
        status = 200 if code in parcels else 201
        if code not in parcels:
            parcels.append(code)
        return {"depot": settings["depot"], "code": code}, status

    @app.get("/parcels/<code>")
    def one(code):
        return {"depot": settings["depot"], "code": code} if code in parcels else abort(404)

    return app


# %% wrong: the caller's own list is kept · loses: hidden-apart
def create_depot_app(depot, codes=None):
    app = Flask(__name__)
    parcels = [] if codes is None else codes

    @app.get("/parcels")
    def all_parcels():
        return {"depot": depot, "parcels": parcels}

    @app.put("/parcels/<code>")
    def arrive(code):
        status = 200 if code in parcels else 201
        if code not in parcels:
            parcels.append(code)
        return {"depot": depot, "code": code}, status

    @app.get("/parcels/<code>")
    def one(code):
        return {"depot": depot, "code": code} if code in parcels else abort(404)

    return app


# %% wrong: the copy is made at the first request · loses: hidden-apart
def create_depot_app(depot, codes=None):
    app = Flask(__name__)
    kept = {}

    @app.before_request
    def begin():
        kept.setdefault("parcels", list(codes or []))

    @app.get("/parcels")
    def all_parcels():
        return {"depot": depot, "parcels": kept["parcels"]}

    @app.put("/parcels/<code>")
    def arrive(code):
        status = 200 if code in kept["parcels"] else 201
        if status == 201:
            kept["parcels"].append(code)
        return {"depot": depot, "code": code}, status

    @app.get("/parcels/<code>")
    def one(code):
        return {"depot": depot, "code": code} if code in kept["parcels"] else abort(404)

    return app


# %% wrong: one default list for all · loses: hidden-apart
empty = []


def create_depot_app(depot, codes=None):
    app = Flask(__name__)
    parcels = list(codes) if codes else empty

    @app.get("/parcels")
    def all_parcels():
        return {"depot": depot, "parcels": parcels}

    @app.put("/parcels/<code>")
    def arrive(code):
        status = 200 if code in parcels else 201
        if code not in parcels:
            parcels.append(code)
        return {"depot": depot, "code": code}, status

    @app.get("/parcels/<code>")
    def one(code):
        return {"depot": depot, "code": code} if code in parcels else abort(404)

    return app


# %% wrong: one store for depots of one name · loses: hidden-apart
stores = {}


def create_depot_app(depot, codes=None):
    app = Flask(__name__)
    stores.setdefault(depot, list(codes or []))

    @app.get("/parcels")
    def all_parcels():
        return {"depot": depot, "parcels": stores[depot]}

    @app.put("/parcels/<code>")
    def arrive(code):
        status = 200 if code in stores[depot] else 201
        if status == 201:
            stores[depot].append(code)
        return {"depot": depot, "code": code}, status

    @app.get("/parcels/<code>")
    def one(code):
        return {"depot": depot, "code": code} if code in stores[depot] else abort(404)

    return app


# %% wrong: a new list at every request · loses: visible, hidden-together, hidden-apart
def create_depot_app(depot, codes=None):
    app = Flask(__name__)

    @app.before_request
    def begin():
        g.parcels = list(codes or [])

    @app.get("/parcels")
    def all_parcels():
        return {"depot": depot, "parcels": g.parcels}

    @app.put("/parcels/<code>")
    def arrive(code):
        status = 200 if code in g.parcels else 201
        if status == 201:
            g.parcels.append(code)
        return {"depot": depot, "code": code}, status

    @app.get("/parcels/<code>")
    def one(code):
        return {"depot": depot, "code": code} if code in g.parcels else abort(404)

    return app


# %% wrong: routes put on one blueprint of the module, again and again · loses: hidden-together, hidden-apart
desk = Blueprint("desk", __name__)


def create_depot_app(depot, codes=None):
    app = Flask(__name__)
    parcels = list(codes or [])

    @desk.get("/parcels", endpoint=f"all-{depot}")
    def all_parcels():
        return {"depot": depot, "parcels": parcels}

    @desk.put("/parcels/<code>", endpoint=f"arrive-{depot}")
    def arrive(code):
        status = 200 if code in parcels else 201
        if code not in parcels:
            parcels.append(code)
        return {"depot": depot, "code": code}, status

    @desk.get("/parcels/<code>", endpoint=f"one-{depot}")
    def one(code):
        return {"depot": depot, "code": code} if code in parcels else abort(404)

    app.register_blueprint(desk)
    return app


# %% wrong: a second PUT adds the parcel again · loses: hidden-together
def create_depot_app(depot, codes=None):
    app = Flask(__name__)
    parcels = list(codes or [])

    @app.get("/parcels")
    def all_parcels():
        return {"depot": depot, "parcels": parcels}

    @app.put("/parcels/<code>")
    def arrive(code):
        status = 200 if code in parcels else 201
        parcels.append(code)
        return {"depot": depot, "code": code}, status

    @app.get("/parcels/<code>")
    def one(code):
        return {"depot": depot, "code": code} if code in parcels else abort(404)

    return app


# %% wrong: always 201 · loses: hidden-together
def create_depot_app(depot, codes=None):
    app = Flask(__name__)
    parcels = list(codes or [])

    @app.get("/parcels")
    def all_parcels():
        return {"depot": depot, "parcels": parcels}

    @app.put("/parcels/<code>")
    def arrive(code):
        if code not in parcels:
            parcels.append(code)
        return {"depot": depot, "code": code}, 201

    @app.get("/parcels/<code>")
    def one(code):
        return {"depot": depot, "code": code} if code in parcels else abort(404)

    return app


# %% wrong: a page for every parcel, here or not · loses: hidden-together, hidden-apart
def create_depot_app(depot, codes=None):
    app = Flask(__name__)
    parcels = list(codes or [])

    @app.get("/parcels")
    def all_parcels():
        return {"depot": depot, "parcels": parcels}

    @app.put("/parcels/<code>")
    def arrive(code):
        status = 200 if code in parcels else 201
        if code not in parcels:
            parcels.append(code)
        return {"depot": depot, "code": code}, status

    @app.get("/parcels/<code>")
    def one(code):
        return {"depot": depot, "code": code}

    return app


# %% wrong: the list in the order of the alphabet · loses: hidden-together
def create_depot_app(depot, codes=None):
    app = Flask(__name__)
    parcels = set(codes or [])

    @app.get("/parcels")
    def all_parcels():
        return {"depot": depot, "parcels": sorted(parcels)}

    @app.put("/parcels/<code>")
    def arrive(code):
        status = 200 if code in parcels else 201
        parcels.add(code)
        return {"depot": depot, "code": code}, status

    @app.get("/parcels/<code>")
    def one(code):
        return {"depot": depot, "code": code} if code in parcels else abort(404)

    return app
