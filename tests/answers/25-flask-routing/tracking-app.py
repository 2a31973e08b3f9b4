# %% right: abort with words, and one handler that passes them on
def create_tracking_app(shipments):
    app = Flask(__name__)

    @app.errorhandler(HTTPException)
    def as_json(error):
        known = error.description == "no such shipment"
        return {"error": error.description if known else "no such address"}, error.code

    @app.get("/shipments/<int:number>")
    def shipment(number):
        found = shipments.get(number)
        if found is None:
            abort(404, "no such shipment")
        return found

    return app


# %% right: a blueprint, KeyError caught, and a last rule that takes every other path
from flask import jsonify


def create_tracking_app(shipments: dict) -> Flask:
    tracking = Blueprint("tracking", __name__, url_prefix="/shipments")

    @tracking.route("/<int:shipment_id>", methods=["GET"])
    def look_up(shipment_id):
        try:
            return jsonify(shipments[shipment_id])
        except KeyError:
            return jsonify(error="no such shipment"), 404

    app = Flask("tracking")
    app.register_blueprint(tracking)

    @app.route("/", defaults={"path": ""})
    @app.route("/<path:path>")
    def lost(path):
        return jsonify(error="no such address"), 404

    return app


# %% right: an error class of its own, and a MethodView over a copy
from flask.views import MethodView


class NoShipment(Exception):
    pass


class OneShipment(MethodView):
    def __init__(self, known):
        self.known = known

    def get(self, number):
        if number not in self.known:
            raise NoShipment
        return self.known[number]


def create_tracking_app(shipments):
    app = Flask(__name__)
    view = OneShipment.as_view("one", dict(shipments))
    app.add_url_rule("/shipments/<int:number>", view_func=view)
    app.register_error_handler(NoShipment, lambda _: ({"error": "no such shipment"}, 404))
    app.register_error_handler(404, lambda _: ({"error": "no such address"}, 404))
    return app


# %% right: the number is read by hand
def create_tracking_app(shipments):
    app = Flask(__name__)

    @app.get("/shipments/<text>")
    def shipment(text):
        if not (text.isascii() and text.isdigit()):
            abort(404)
        number = int(text)
        if number in shipments:
            return shipments[number]
        return {"error": "no such shipment"}, 404

    @app.errorhandler(404)
    def missing(_):
        return {"error": "no such address"}, 404

    return app


# %% wrong: the error in the body of a 200 · loses: visible, hidden-shipments
def create_tracking_app(shipments):
    app = Flask(__name__)

    @app.get("/shipments/<int:number>")
    def one(number):
        if number not in shipments:
            return {"error": "no such shipment", "status": 404}
        return shipments[number]

    @app.errorhandler(404)
    def missing(error):
        return {"error": "no such address"}, 404

    return app


# %% wrong: a handler that forgets the status · loses: hidden-addresses
def create_tracking_app(shipments):
    app = Flask(__name__)

    @app.get("/shipments/<int:number>")
    def one(number):
        if number not in shipments:
            return {"error": "no such shipment"}, 404
        return shipments[number]

    @app.errorhandler(404)
    def missing(error):
        return {"error": "no such address"}

    return app


# %% wrong: abort alone, a page for people · loses: hidden-shipments, hidden-addresses
def create_tracking_app(shipments):
    app = Flask(__name__)

    @app.get("/shipments/<int:number>")
    def one(number):
        if number not in shipments:
            abort(404)
        return shipments[number]

    return app


# %% wrong: Flask's own 404 is left as it is · loses: hidden-addresses
def create_tracking_app(shipments):
    app = Flask(__name__)

    @app.get("/shipments/<int:number>")
    def one(number):
        if number not in shipments:
            return {"error": "no such shipment"}, 404
        return shipments[number]

    return app


# %% wrong: one text for both kinds of 404 · loses: hidden-shipments
def create_tracking_app(shipments):
    app = Flask(__name__)

    @app.get("/shipments/<int:number>")
    def one(number):
        if number not in shipments:
            abort(404)
        return shipments[number]

    @app.errorhandler(404)
    def missing(error):
        return {"error": "no such address"}, 404

    return app


# %% wrong: the other text for both kinds of 404 · loses: hidden-addresses
def create_tracking_app(shipments):
    app = Flask(__name__)

    @app.get("/shipments/<int:number>")
    def one(number):
        if number not in shipments:
            abort(404)
        return shipments[number]

    @app.errorhandler(404)
    def missing(error):
        return {"error": "no such shipment"}, 404

    return app


# %% wrong: a missing key ends in 500 · loses: visible, hidden-shipments
def create_tracking_app(shipments):
    app = Flask(__name__)

    @app.get("/shipments/<int:number>")
    def one(number):
        return shipments[number]

    @app.errorhandler(404)
    def missing(error):
        return {"error": "no such address"}, 404

    return app


# %% wrong: what is empty is taken for missing · loses: hidden-shipments
def create_tracking_app(shipments):
    app = Flask(__name__)

    @app.get("/shipments/<int:number>")
    def one(number):
        found = shipments.get(number)
        if not found:
            return {"error": "no such shipment"}, 404
        return found

    @app.errorhandler(404)
    def missing(error):
        return {"error": "no such address"}, 404

    return app


# %% wrong: number 0 is taken for missing · loses: hidden-shipments
def create_tracking_app(shipments):
    app = Flask(__name__)

    @app.get("/shipments/<int:number>")
    def one(number):
        if not number or number not in shipments:
            return {"error": "no such shipment"}, 404
        return shipments[number]

    @app.errorhandler(404)
    def missing(error):
        return {"error": "no such address"}, 404

    return app


# %% wrong: the number is looked up as text · loses: visible, hidden-shipments, hidden-addresses
def create_tracking_app(shipments):
    app = Flask(__name__)

    @app.get("/shipments/<number>")
    def one(number):
        if number not in shipments:
            return {"error": "no such shipment"}, 404
        return shipments[number]

    @app.errorhandler(404)
    def missing(error):
        return {"error": "no such address"}, 404

    return app


# %% wrong: int() that ends in 500 · loses: hidden-addresses
def create_tracking_app(shipments):
    app = Flask(__name__)

    @app.get("/shipments/<number>")
    def one(number):
        if int(number) not in shipments:
            return {"error": "no such shipment"}, 404
        return shipments[int(number)]

    @app.errorhandler(404)
    def missing(error):
        return {"error": "no such address"}, 404

    return app


# %% wrong: the handler on a blueprint, which sees no unknown path · loses: hidden-addresses
def create_tracking_app(shipments):
    pages = Blueprint("pages", __name__)

    @pages.get("/shipments/<int:number>")
    def one(number):
        if number not in shipments:
            return {"error": "no such shipment"}, 404
        return shipments[number]

    @pages.errorhandler(404)
    def missing(error):
        return {"error": "no such address"}, 404

    app = Flask(__name__)
    app.register_blueprint(pages)
    return app


# %% wrong: it makes what it looks up · loses: visible, hidden-shipments
def create_tracking_app(shipments):
    app = Flask(__name__)

    @app.get("/shipments/<int:number>")
    def one(number):
        return shipments.setdefault(number, {})

    @app.errorhandler(404)
    def missing(error):
        return {"error": "no such address"}, 404

    return app
