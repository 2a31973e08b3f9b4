# %% right: every answer returned by hand
def create_booking_app():
    app = Flask("booking")
    booked = []

    def no(text, status):
        return {"error": text}, status

    @app.route("/shipments", methods=["POST"])
    def new_shipment():
        if request.mimetype != "application/json":
            return no("send application/json", 415)
        body = request.get_json(silent=True)
        if not isinstance(body, dict):
            return no("send a JSON object", 400)
        if not isinstance(body.get("to"), str) or body["to"].strip() == "":
            return no("where to?", 400)
        grams = body.get("grams")
        if isinstance(grams, bool) or not isinstance(grams, int) or grams <= 0:
            return no("how heavy?", 400)
        shipment = {"grams": grams, "id": len(booked) + 1, "to": body["to"]}
        booked.append(shipment)
        where = url_for("old_shipment", shipment_id=shipment["id"])
        return shipment, 201, {"Location": where}

    @app.route("/shipments/<int:shipment_id>")
    def old_shipment(shipment_id):
        for shipment in booked:
            if shipment["id"] == shipment_id:
                return shipment
        return no("no such shipment", 404)

    return app


# %% right: MethodViews, an error class, an address with the host
import json
from flask import jsonify
from flask.views import MethodView


class Refused(Exception):
    def __init__(self, status, text):
        self.status, self.text = status, text


def check(raw):
    try:
        data = json.loads(raw)
        to, grams = data["to"], data["grams"]
    except (ValueError, TypeError, KeyError):
        raise Refused(400, "a JSON object with to and grams is wanted")
    if type(to) is not str or not to.strip():
        raise Refused(400, "to is not good")
    if type(grams) is not int or grams < 1:
        raise Refused(400, "grams is not good")
    return {"to": to, "grams": grams}


class Shipments(MethodView):
    def __init__(self, store):
        self.store = store

    def post(self):
        if not request.is_json:
            raise Refused(415, "not JSON")
        number = max(self.store, default=0) + 1
        self.store[number] = {"id": number, **check(request.get_data())}
        response = jsonify(self.store[number])
        response.status_code = 201
        response.headers["Location"] = url_for("shipment", number=number, _external=True)
        return response


class Shipment(MethodView):
    def __init__(self, store):
        self.store = store

    def get(self, number):
        if number not in self.store:
            raise Refused(404, "unknown")
        return jsonify(self.store[number])


def create_booking_app():
    app = Flask(__name__)
    store = {}
    app.add_url_rule("/shipments", view_func=Shipments.as_view("shipments", store))
    app.add_url_rule("/shipments/<int:number>", view_func=Shipment.as_view("shipment", store))

    @app.errorhandler(Refused)
    def refused(error):
        return jsonify(error=error.text), error.status

    return app


# %% right: a blueprint with handlers for each status, and the store in the configuration
from itertools import count
from flask import current_app

GRAMS_TYPES = (int,)


def create_booking_app() -> Flask:
    api = Blueprint("api", __name__, url_prefix="/shipments")

    @api.errorhandler(400)
    @api.errorhandler(415)
    def refused(error):
        return {"error": str(error)}, error.code

    @api.post("")
    def create():
        data = request.get_json()
        good = (
            type(data) is dict
            and type(data.get("to")) is str
            and data["to"].strip()
            and type(data.get("grams")) in GRAMS_TYPES
            and data["grams"] > 0
        )
        if not good:
            abort(400)
        number = next(current_app.config["IDS"])
        new = dict(id=number, to=data["to"], grams=data["grams"])
        current_app.config["STORE"][number] = new
        return new, 201, [("Location", url_for(".read", number=number))]

    @api.get("/<int:number>")
    def read(number):
        return current_app.config["STORE"].get(number) or abort(404)

    app = Flask(__name__)
    app.config.update(IDS=count(1), STORE={})
    app.register_blueprint(api)
    return app


# %% wrong: 200 for a new shipment · loses: visible, hidden-created, hidden-content-type
def create_booking_app():
    app = Flask(__name__)
    shipments = {}

    @app.errorhandler(HTTPException)
    def refuse(error):
        return {"error": error.description}, error.code

    @app.post("/shipments")
    def book():
        data = request.get_json()
        if not isinstance(data, dict) or not isinstance(data.get("to"), str) or not data["to"].strip():
            abort(400)
        if type(data.get("grams")) is not int or data["grams"] < 1:
            abort(400)
        number = len(shipments) + 1
        shipments[number] = {"id": number, "to": data["to"], "grams": data["grams"]}
        return shipments[number], {"Location": url_for("show", number=number)}

    @app.get("/shipments/<int:number>")
    def show(number):
        return shipments[number] if number in shipments else abort(404)

    return app


# %% wrong: an address written by hand · loses: hidden-location
def create_booking_app():
    app = Flask(__name__)
    shipments = {}

    @app.errorhandler(HTTPException)
    def refuse(error):
        return {"error": error.description}, error.code

    @app.post("/shipments")
    def book():
        data = request.get_json()
        if not isinstance(data, dict) or not isinstance(data.get("to"), str) or not data["to"].strip():
            abort(400)
        if type(data.get("grams")) is not int or data["grams"] < 1:
            abort(400)
        number = len(shipments) + 1
        shipments[number] = {"id": number, "to": data["to"], "grams": data["grams"]}
        return shipments[number], 201, {"Location": f"/shipments/{number}"}

    @app.get("/shipments/<int:number>")
    def show(number):
        return shipments[number] if number in shipments else abort(404)

    return app


# %% wrong: Location is the list · loses: hidden-location
def create_booking_app():
    app = Flask(__name__)
    shipments = {}

    @app.errorhandler(HTTPException)
    def refuse(error):
        return {"error": error.description}, error.code

    @app.post("/shipments")
    def book():
        data = request.get_json()
        if not isinstance(data, dict) or not isinstance(data.get("to"), str) or not data["to"].strip():
            abort(400)
        if type(data.get("grams")) is not int or data["grams"] < 1:
            abort(400)
        number = len(shipments) + 1
        shipments[number] = {"id": number, "to": data["to"], "grams": data["grams"]}
        return shipments[number], 201, {"Location": url_for("book")}

    @app.get("/shipments/<int:number>")
    def show(number):
        return shipments[number] if number in shipments else abort(404)

    return app


# %% wrong: the store in the module · loses: hidden-created
shipments = {}


def create_booking_app():
    app = Flask(__name__)

    @app.errorhandler(HTTPException)
    def refuse(error):
        return {"error": error.description}, error.code

    @app.post("/shipments")
    def book():
        data = request.get_json()
        if not isinstance(data, dict) or not isinstance(data.get("to"), str) or not data["to"].strip():
            abort(400)
        if type(data.get("grams")) is not int or data["grams"] < 1:
            abort(400)
        number = len(shipments) + 1
        shipments[number] = {"id": number, "to": data["to"], "grams": data["grams"]}
        return shipments[number], 201, {"Location": url_for("show", number=number)}

    @app.get("/shipments/<int:number>")
    def show(number):
        return shipments[number] if number in shipments else abort(404)

    return app


# %% wrong: the store lives for one request · loses: hidden-created, hidden-location, hidden-content-type
def create_booking_app():
    app = Flask(__name__)

    @app.before_request
    def begin():
        g.shipments = {}

    @app.errorhandler(HTTPException)
    def refuse(error):
        return {"error": error.description}, error.code

    @app.post("/shipments")
    def book():
        data = request.get_json()
        if not isinstance(data, dict) or not isinstance(data.get("to"), str) or not data["to"].strip():
            abort(400)
        if type(data.get("grams")) is not int or data["grams"] < 1:
            abort(400)
        number = len(g.shipments) + 1
        g.shipments[number] = {"id": number, "to": data["to"], "grams": data["grams"]}
        return g.shipments[number], 201, {"Location": url_for("show", number=number)}

    @app.get("/shipments/<int:number>")
    def show(number):
        return g.shipments[number] if number in g.shipments else abort(404)

    return app


# %% wrong: whatever the caller sends is kept · loses: hidden-created
def create_booking_app():
    app = Flask(__name__)
    shipments = {}

    @app.errorhandler(HTTPException)
    def refuse(error):
        return {"error": error.description}, error.code

    @app.post("/shipments")
    def book():
        data = request.get_json()
        if not isinstance(data, dict) or not isinstance(data.get("to"), str) or not data["to"].strip():
            abort(400)
        if type(data.get("grams")) is not int or data["grams"] < 1:
            abort(400)
        number = len(shipments) + 1
        shipments[number] = {"id": number, **data}
        return shipments[number], 201, {"Location": url_for("show", number=number)}

    @app.get("/shipments/<int:number>")
    def show(number):
        return shipments[number] if number in shipments else abort(404)

    return app


# %% wrong: fields are used as they come, and 500 is the answer · loses: visible, hidden-bodies
def create_booking_app():
    app = Flask(__name__)
    shipments = {}

    @app.errorhandler(HTTPException)
    def refuse(error):
        return {"error": error.description}, error.code

    @app.post("/shipments")
    def book():
        data = request.get_json()
        to, grams = data["to"], data["grams"]
        if not to.strip() or type(grams) is not int or grams < 1:
            abort(400)
        number = len(shipments) + 1
        shipments[number] = {"id": number, "to": to, "grams": grams}
        return shipments[number], 201, {"Location": url_for("show", number=number)}

    @app.get("/shipments/<int:number>")
    def show(number):
        return shipments[number] if number in shipments else abort(404)

    return app


# %% wrong: any error at all is 400 · loses: hidden-content-type
def create_booking_app():
    app = Flask(__name__)
    shipments = {}

    @app.post("/shipments")
    def book():
        try:
            data = request.get_json()
            to, grams = data["to"], data["grams"]
            if not to.strip() or type(grams) is not int or grams < 1:
                raise ValueError
        except Exception:
            return {"error": "bad request"}, 400
        number = len(shipments) + 1
        shipments[number] = {"id": number, "to": to, "grams": grams}
        return shipments[number], 201, {"Location": url_for("show", number=number)}

    @app.get("/shipments/<int:number>")
    def show(number):
        return shipments[number] if number in shipments else abort(404)

    return app


# %% wrong: refusals are pages for people · loses: hidden-bodies, hidden-content-type
def create_booking_app():
    app = Flask(__name__)
    shipments = {}

    @app.post("/shipments")
    def book():
        data = request.get_json()
        if not isinstance(data, dict) or not isinstance(data.get("to"), str) or not data["to"].strip():
            abort(400, "no good")
        if type(data.get("grams")) is not int or data["grams"] < 1:
            abort(400, "no good")
        number = len(shipments) + 1
        shipments[number] = {"id": number, "to": data["to"], "grams": data["grams"]}
        return shipments[number], 201, {"Location": url_for("show", number=number)}

    @app.get("/shipments/<int:number>")
    def show(number):
        return shipments[number] if number in shipments else abort(404)

    return app


# %% wrong: any content type will do · loses: hidden-content-type
def create_booking_app():
    app = Flask(__name__)
    shipments = {}

    @app.errorhandler(HTTPException)
    def refuse(error):
        return {"error": error.description}, error.code

    @app.post("/shipments")
    def book():
        data = request.get_json(force=True)
        if not isinstance(data, dict) or not isinstance(data.get("to"), str) or not data["to"].strip():
            abort(400)
        if type(data.get("grams")) is not int or data["grams"] < 1:
            abort(400)
        number = len(shipments) + 1
        shipments[number] = {"id": number, "to": data["to"], "grams": data["grams"]}
        return shipments[number], 201, {"Location": url_for("show", number=number)}

    @app.get("/shipments/<int:number>")
    def show(number):
        return shipments[number] if number in shipments else abort(404)

    return app


# %% wrong: a content type with a parameter is refused · loses: hidden-content-type
def create_booking_app():
    app = Flask(__name__)
    shipments = {}

    @app.errorhandler(HTTPException)
    def refuse(error):
        return {"error": error.description}, error.code

    @app.post("/shipments")
    def book():
        if request.content_type != "application/json":
            abort(415)
        data = request.get_json()
        if not isinstance(data, dict) or not isinstance(data.get("to"), str) or not data["to"].strip():
            abort(400)
        if type(data.get("grams")) is not int or data["grams"] < 1:
            abort(400)
        number = len(shipments) + 1
        shipments[number] = {"id": number, "to": data["to"], "grams": data["grams"]}
        return shipments[number], 201, {"Location": url_for("show", number=number)}

    @app.get("/shipments/<int:number>")
    def show(number):
        return shipments[number] if number in shipments else abort(404)

    return app


# %% wrong: a crash where there is no content type · loses: hidden-content-type
def create_booking_app():
    app = Flask(__name__)
    shipments = {}

    @app.errorhandler(HTTPException)
    def refuse(error):
        return {"error": error.description}, error.code

    @app.post("/shipments")
    def book():
        if not request.content_type.startswith("application/json"):
            abort(415)
        data = request.get_json()
        if not isinstance(data, dict) or not isinstance(data.get("to"), str) or not data["to"].strip():
            abort(400)
        if type(data.get("grams")) is not int or data["grams"] < 1:
            abort(400)
        number = len(shipments) + 1
        shipments[number] = {"id": number, "to": data["to"], "grams": data["grams"]}
        return shipments[number], 201, {"Location": url_for("show", number=number)}

    @app.get("/shipments/<int:number>")
    def show(number):
        return shipments[number] if number in shipments else abort(404)

    return app


# %% wrong: true counts as a number · loses: hidden-bodies
def create_booking_app():
    app = Flask(__name__)
    shipments = {}

    @app.errorhandler(HTTPException)
    def refuse(error):
        return {"error": error.description}, error.code

    @app.post("/shipments")
    def book():
        data = request.get_json()
        if not isinstance(data, dict) or not isinstance(data.get("to"), str) or not data["to"].strip():
            abort(400)
        if not isinstance(data.get("grams"), int) or data["grams"] < 1:
            abort(400)
        number = len(shipments) + 1
        shipments[number] = {"id": number, "to": data["to"], "grams": data["grams"]}
        return shipments[number], 201, {"Location": url_for("show", number=number)}

    @app.get("/shipments/<int:number>")
    def show(number):
        return shipments[number] if number in shipments else abort(404)

    return app


# %% wrong: a number in quotes is taken · loses: hidden-bodies
def create_booking_app():
    app = Flask(__name__)
    shipments = {}

    @app.errorhandler(HTTPException)
    def refuse(error):
        return {"error": error.description}, error.code

    @app.post("/shipments")
    def book():
        data = request.get_json()
        try:
            to, grams = data["to"], int(data["grams"])
        except (KeyError, TypeError, ValueError):
            abort(400)
        if not isinstance(to, str) or not to.strip() or grams < 1:
            abort(400)
        number = len(shipments) + 1
        shipments[number] = {"id": number, "to": to, "grams": grams}
        return shipments[number], 201, {"Location": url_for("show", number=number)}

    @app.get("/shipments/<int:number>")
    def show(number):
        return shipments[number] if number in shipments else abort(404)

    return app


# %% wrong: a refused request uses up an id · loses: hidden-bodies, hidden-content-type
def create_booking_app():
    app = Flask(__name__)
    shipments = {}
    asked = []

    @app.errorhandler(HTTPException)
    def refuse(error):
        return {"error": error.description}, error.code

    @app.post("/shipments")
    def book():
        asked.append(1)
        number = len(asked)
        data = request.get_json()
        if not isinstance(data, dict) or not isinstance(data.get("to"), str) or not data["to"].strip():
            abort(400)
        if type(data.get("grams")) is not int or data["grams"] < 1:
            abort(400)
        shipments[number] = {"id": number, "to": data["to"], "grams": data["grams"]}
        return shipments[number], 201, {"Location": url_for("show", number=number)}

    @app.get("/shipments/<int:number>")
    def show(number):
        return shipments[number] if number in shipments else abort(404)

    return app


# %% wrong: the error in the body of a 200 · loses: visible, hidden-bodies, hidden-content-type
def create_booking_app():
    app = Flask(__name__)
    shipments = {}

    @app.errorhandler(HTTPException)
    def refuse(error):
        return {"error": error.description}, 404 if error.code == 404 else 200

    @app.post("/shipments")
    def book():
        data = request.get_json()
        if not isinstance(data, dict) or not isinstance(data.get("to"), str) or not data["to"].strip():
            abort(400)
        if type(data.get("grams")) is not int or data["grams"] < 1:
            abort(400)
        number = len(shipments) + 1
        shipments[number] = {"id": number, "to": data["to"], "grams": data["grams"]}
        return shipments[number], 201, {"Location": url_for("show", number=number)}

    @app.get("/shipments/<int:number>")
    def show(number):
        return shipments[number] if number in shipments else abort(404)

    return app
