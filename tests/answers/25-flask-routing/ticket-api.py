# %% right: no blueprint, every refusal returned by hand
from flask import jsonify


def create_ticket_app(make_id, audit):
    app = Flask("desk")
    store = {}
    last = 0

    def request_id():
        if "id" not in g:
            g.id = request.headers.get("X-Request-ID") or make_id()
        return g.id

    def refusal(status, text, headers=None):
        return {"error": text, "request_id": request_id()}, status, headers or {}

    @app.after_request
    def stamp(response):
        response.headers["X-Request-ID"] = request_id()
        return response

    @app.errorhandler(404)
    def lost(_):
        return refusal(404, "no such address")

    @app.errorhandler(405)
    def wrong_method(error):
        return refusal(405, "not that method", {"Allow": ", ".join(sorted(error.valid_methods))})

    @app.errorhandler(500)
    def broken(_):
        return refusal(500, "something went wrong here")

    def read(*names):
        if request.mimetype != "application/json":
            return None, refusal(415, "JSON, please")
        data = request.get_json(silent=True)
        if type(data) is not dict:
            return None, refusal(400, "an object, please")
        if type(data.get("subject")) is not str or data["subject"].isspace() or data["subject"] == "":
            return None, refusal(400, "a subject, please")
        if "state" in names and data.get("state") not in ["open", "closed"]:
            return None, refusal(400, "a state, please")
        return data, None

    @app.route("/v1/tickets", methods=["GET", "POST"])
    def many():
        nonlocal last
        if request.method == "GET":
            return jsonify(tickets=[store[key] for key in sorted(store)])
        data, refused = read("subject")
        if refused:
            return refused
        last += 1
        store[last] = dict(id=last, subject=data["subject"], state="open")
        audit("created", last)
        return jsonify(store[last]), 201, {"Location": url_for("single", ticket_id=last)}

    @app.route("/v1/tickets/<int:ticket_id>", methods=["GET", "PUT", "DELETE"])
    def single(ticket_id):
        if ticket_id not in store:
            return refusal(404, "no such ticket")
        if request.method == "DELETE":
            store.pop(ticket_id)
            audit("deleted", ticket_id)
            return "", 204
        if request.method == "PUT":
            data, refused = read("subject", "state")
            if refused:
                return refused
            store[ticket_id].update(subject=data["subject"], state=data["state"])
            audit("replaced", ticket_id)
        return store[ticket_id]

    return app


# %% right: MethodViews on a blueprint, an error class, get_response with a new body
import json
from flask import Response
from flask.views import MethodView


class Problem(Exception):
    def __init__(self, status, text):
        super().__init__(text)
        self.status = status


class Desk:
    def __init__(self, audit):
        self.audit = audit
        self.tickets = {}
        self.next_id = 1

    def find(self, number):
        try:
            return self.tickets[number]
        except KeyError:
            raise Problem(404, "unknown ticket") from None

    def add(self, subject):
        ticket = {"id": self.next_id, "subject": subject, "state": "open"}
        self.tickets[self.next_id] = ticket
        self.next_id += 1
        self.audit("created", ticket["id"])
        return ticket


def read_body(with_state):
    if not request.is_json:
        raise Problem(415, "application/json is wanted")
    try:
        data = json.loads(request.get_data())
        subject = data["subject"].strip() and data["subject"]
        state = data["state"] if with_state else "open"
    except (ValueError, TypeError, KeyError, AttributeError):
        raise Problem(400, "cannot be read") from None
    if not subject or state != "open" and state != "closed":
        raise Problem(400, "bad fields")
    return subject, state


class Many(MethodView):
    init_every_request = False

    def __init__(self, desk):
        self.desk = desk

    def get(self):
        return {"tickets": list(self.desk.tickets.values())}

    def post(self):
        ticket = self.desk.add(read_body(False)[0])
        where = url_for("v1.single", number=ticket["id"], _external=True)
        return ticket, 201, {"Location": where}


class Single(MethodView):
    def __init__(self, desk):
        self.desk = desk

    def get(self, number):
        return self.desk.find(number)

    def put(self, number):
        ticket = self.desk.find(number)
        ticket["subject"], ticket["state"] = read_body(True)
        self.desk.audit("replaced", number)
        return ticket

    def delete(self, number):
        self.desk.find(number)
        del self.desk.tickets[number]
        self.desk.audit("deleted", number)
        return Response(status=204)


def create_ticket_app(make_id, audit) -> Flask:
    desk = Desk(audit)
    v1 = Blueprint("v1", __name__)
    v1.add_url_rule("/tickets", view_func=Many.as_view("many", desk))
    v1.add_url_rule("/tickets/<int:number>", view_func=Single.as_view("single", desk))

    app = Flask(__name__)
    app.register_blueprint(v1, url_prefix="/v1")

    @app.before_request
    def begin():
        g.rid = request.headers["X-Request-ID"] if "X-Request-ID" in request.headers else make_id()

    @app.after_request
    def end(response):
        response.headers.set("X-Request-ID", g.rid)
        return response

    def text(words):
        return json.dumps({"error": words, "request_id": g.rid})

    @app.errorhandler(Problem)
    def problem(error):
        return app.response_class(text(str(error)), error.status, mimetype="application/json")

    @app.errorhandler(HTTPException)
    def other(error):
        response = error.get_response()
        response.data = text(error.name)
        response.content_type = "application/json"
        return response

    return app


# %% right: nested blueprints, abort, and one handler for every exception
def create_ticket_app(make_id, audit):
    api = Blueprint("api", __name__, url_prefix="/v1")
    desk = Blueprint("tickets", __name__, url_prefix="/tickets")
    rows, numbers = {}, iter(range(1, 10**6))

    def subject_of(data):
        if not isinstance(data, dict) or not isinstance(data.get("subject"), str):
            abort(400)
        return data["subject"] if data["subject"].strip() else abort(400)

    def row(number):
        return rows[number] if number in rows else abort(404)

    @desk.get("")
    def every():
        return {"tickets": [*rows.values()]}

    @desk.post("")
    def fresh():
        subject = subject_of(request.get_json())
        number = next(numbers)
        rows[number] = {"id": number, "subject": subject, "state": "open"}
        audit("created", number)
        return rows[number], 201, {"Location": url_for(".one", number=number)}

    @desk.get("/<int:number>")
    def one(number):
        return row(number)

    @desk.put("/<int:number>")
    def change(number):
        old = row(number)
        data = request.get_json()
        subject, state = subject_of(data), data.get("state")
        if state not in ["open", "closed"]:
            abort(400)
        old |= {"subject": subject, "state": state}
        audit("replaced", number)
        return old

    @desk.delete("/<int:number>")
    def gone(number):
        row(number)
        rows.pop(number)
        audit("deleted", number)
        return {}, 204

    api.register_blueprint(desk)
    app = Flask(__name__)
    app.register_blueprint(api)

    @app.before_request
    def begin():
        g.key = request.headers.get("X-Request-ID") or make_id()

    @app.errorhandler(Exception)
    def everything(error):
        status = error.code if isinstance(error, HTTPException) else 500
        headers = {}
        if status == 405:
            headers["Allow"] = ", ".join(error.valid_methods)
        return {"error": f"status {status}", "request_id": g.key}, status, headers

    @app.after_request
    def end(response):
        response.headers["X-Request-ID"] = g.key
        return response

    return app


# %% wrong: an address written by hand · loses: hidden-tickets
def create_ticket_app(make_id, audit):
    app = Flask(__name__)
    v1 = Blueprint("v1", __name__, url_prefix="/v1")
    tickets = {}
    given = []

    @app.before_request
    def note_id():
        g.request_id = request.headers.get("X-Request-ID") or make_id()

    @app.after_request
    def add_id(response):
        response.headers["X-Request-ID"] = g.request_id
        return response

    @app.errorhandler(HTTPException)
    def as_json(error):
        headers = {}
        if isinstance(error, MethodNotAllowed):
            headers["Allow"] = ", ".join(error.valid_methods)
        return {"error": error.description, "request_id": g.request_id}, error.code, headers

    def known(number):
        if number not in tickets:
            abort(404)

    def fields():
        data = request.get_json()
        if not isinstance(data, dict):
            abort(400)
        subject = data.get("subject")
        if not isinstance(subject, str) or not subject.strip():
            abort(400)
        return subject, data.get("state")

    @v1.post("/tickets")
    def create():
        subject, _ = fields()
        number = len(given) + 1
        given.append(number)
        tickets[number] = {"id": number, "subject": subject, "state": "open"}
        audit("created", number)
        return tickets[number], 201, {"Location": f"/v1/tickets/{number}"}

    @v1.get("/tickets")
    def show_all():
        return {"tickets": list(tickets.values())}

    @v1.get("/tickets/<int:number>")
    def show(number):
        known(number)
        return tickets[number]

    @v1.put("/tickets/<int:number>")
    def replace(number):
        known(number)
        subject, state = fields()
        if state not in ("open", "closed"):
            abort(400)
        tickets[number] = {"id": number, "subject": subject, "state": state}
        audit("replaced", number)
        return tickets[number]

    @v1.delete("/tickets/<int:number>")
    def delete(number):
        known(number)
        del tickets[number]
        audit("deleted", number)
        return "", 204

    app.register_blueprint(v1)
    return app


# %% wrong: ids are counted from the tickets that are there · loses: hidden-tickets, hidden-request-ids
def create_ticket_app(make_id, audit):
    app = Flask(__name__)
    v1 = Blueprint("v1", __name__, url_prefix="/v1")
    tickets = {}
    given = []

    @app.before_request
    def note_id():
        g.request_id = request.headers.get("X-Request-ID") or make_id()

    @app.after_request
    def add_id(response):
        response.headers["X-Request-ID"] = g.request_id
        return response

    @app.errorhandler(HTTPException)
    def as_json(error):
        headers = {}
        if isinstance(error, MethodNotAllowed):
            headers["Allow"] = ", ".join(error.valid_methods)
        return {"error": error.description, "request_id": g.request_id}, error.code, headers

    def known(number):
        if number not in tickets:
            abort(404)

    def fields():
        data = request.get_json()
        if not isinstance(data, dict):
            abort(400)
        subject = data.get("subject")
        if not isinstance(subject, str) or not subject.strip():
            abort(400)
        return subject, data.get("state")

    @v1.post("/tickets")
    def create():
        subject, _ = fields()
        number = len(tickets) + 1
        given.append(number)
        tickets[number] = {"id": number, "subject": subject, "state": "open"}
        audit("created", number)
        return tickets[number], 201, {"Location": url_for(".show", number=number)}

    @v1.get("/tickets")
    def show_all():
        return {"tickets": list(tickets.values())}

    @v1.get("/tickets/<int:number>")
    def show(number):
        known(number)
        return tickets[number]

    @v1.put("/tickets/<int:number>")
    def replace(number):
        known(number)
        subject, state = fields()
        if state not in ("open", "closed"):
            abort(400)
        tickets[number] = {"id": number, "subject": subject, "state": state}
        audit("replaced", number)
        return tickets[number]

    @v1.delete("/tickets/<int:number>")
    def delete(number):
        known(number)
        del tickets[number]
        audit("deleted", number)
        return "", 204

    app.register_blueprint(v1)
    return app


# %% wrong: the store in the module · loses: hidden-tickets
tickets = {}
given = []


def create_ticket_app(make_id, audit):
    app = Flask(__name__)
    v1 = Blueprint("v1", __name__, url_prefix="/v1")

    @app.before_request
    def note_id():
        g.request_id = request.headers.get("X-Request-ID") or make_id()

    @app.after_request
    def add_id(response):
        response.headers["X-Request-ID"] = g.request_id
        return response

    @app.errorhandler(HTTPException)
    def as_json(error):
        headers = {}
        if isinstance(error, MethodNotAllowed):
            headers["Allow"] = ", ".join(error.valid_methods)
        return {"error": error.description, "request_id": g.request_id}, error.code, headers

    def known(number):
        if number not in tickets:
            abort(404)

    def fields():
        data = request.get_json()
        if not isinstance(data, dict):
            abort(400)
        subject = data.get("subject")
        if not isinstance(subject, str) or not subject.strip():
            abort(400)
        return subject, data.get("state")

    @v1.post("/tickets")
    def create():
        subject, _ = fields()
        number = len(given) + 1
        given.append(number)
        tickets[number] = {"id": number, "subject": subject, "state": "open"}
        audit("created", number)
        return tickets[number], 201, {"Location": url_for(".show", number=number)}

    @v1.get("/tickets")
    def show_all():
        return {"tickets": list(tickets.values())}

    @v1.get("/tickets/<int:number>")
    def show(number):
        known(number)
        return tickets[number]

    @v1.put("/tickets/<int:number>")
    def replace(number):
        known(number)
        subject, state = fields()
        if state not in ("open", "closed"):
            abort(400)
        tickets[number] = {"id": number, "subject": subject, "state": state}
        audit("replaced", number)
        return tickets[number]

    @v1.delete("/tickets/<int:number>")
    def delete(number):
        known(number)
        del tickets[number]
        audit("deleted", number)
        return "", 204

    app.register_blueprint(v1)
    return app


# %% wrong: whatever the caller sends is kept · loses: hidden-tickets
def create_ticket_app(make_id, audit):
    app = Flask(__name__)
    v1 = Blueprint("v1", __name__, url_prefix="/v1")
    tickets = {}
    given = []

    @app.before_request
    def note_id():
        g.request_id = request.headers.get("X-Request-ID") or make_id()

    @app.after_request
    def add_id(response):
        response.headers["X-Request-ID"] = g.request_id
        return response

    @app.errorhandler(HTTPException)
    def as_json(error):
        headers = {}
        if isinstance(error, MethodNotAllowed):
            headers["Allow"] = ", ".join(error.valid_methods)
        return {"error": error.description, "request_id": g.request_id}, error.code, headers

    def known(number):
        if number not in tickets:
            abort(404)

    def fields():
        data = request.get_json()
        if not isinstance(data, dict):
            abort(400)
        subject = data.get("subject")
        if not isinstance(subject, str) or not subject.strip():
            abort(400)
        return subject, data.get("state")

    @v1.post("/tickets")
    def create():
        subject, _ = fields()
        number = len(given) + 1
        given.append(number)
        tickets[number] = {"id": number, "state": "open"} | request.get_json()
        audit("created", number)
        return tickets[number], 201, {"Location": url_for(".show", number=number)}

    @v1.get("/tickets")
    def show_all():
        return {"tickets": list(tickets.values())}

    @v1.get("/tickets/<int:number>")
    def show(number):
        known(number)
        return tickets[number]

    @v1.put("/tickets/<int:number>")
    def replace(number):
        known(number)
        subject, state = fields()
        if state not in ("open", "closed"):
            abort(400)
        tickets[number] = {"id": number, "subject": subject, "state": state}
        audit("replaced", number)
        return tickets[number]

    @v1.delete("/tickets/<int:number>")
    def delete(number):
        known(number)
        del tickets[number]
        audit("deleted", number)
        return "", 204

    app.register_blueprint(v1)
    return app


# %% wrong: 200 with a sentence for a deleted ticket · loses: hidden-tickets
def create_ticket_app(make_id, audit):
    app = Flask(__name__)
    v1 = Blueprint("v1", __name__, url_prefix="/v1")
    tickets = {}
    given = []

    @app.before_request
    def note_id():
        g.request_id = request.headers.get("X-Request-ID") or make_id()

    @app.after_request
    def add_id(response):
        response.headers["X-Request-ID"] = g.request_id
        return response

    @app.errorhandler(HTTPException)
    def as_json(error):
        headers = {}
        if isinstance(error, MethodNotAllowed):
            headers["Allow"] = ", ".join(error.valid_methods)
        return {"error": error.description, "request_id": g.request_id}, error.code, headers

    def known(number):
        if number not in tickets:
            abort(404)

    def fields():
        data = request.get_json()
        if not isinstance(data, dict):
            abort(400)
        subject = data.get("subject")
        if not isinstance(subject, str) or not subject.strip():
            abort(400)
        return subject, data.get("state")

    @v1.post("/tickets")
    def create():
        subject, _ = fields()
        number = len(given) + 1
        given.append(number)
        tickets[number] = {"id": number, "subject": subject, "state": "open"}
        audit("created", number)
        return tickets[number], 201, {"Location": url_for(".show", number=number)}

    @v1.get("/tickets")
    def show_all():
        return {"tickets": list(tickets.values())}

    @v1.get("/tickets/<int:number>")
    def show(number):
        known(number)
        return tickets[number]

    @v1.put("/tickets/<int:number>")
    def replace(number):
        known(number)
        subject, state = fields()
        if state not in ("open", "closed"):
            abort(400)
        tickets[number] = {"id": number, "subject": subject, "state": state}
        audit("replaced", number)
        return tickets[number]

    @v1.delete("/tickets/<int:number>")
    def delete(number):
        known(number)
        del tickets[number]
        audit("deleted", number)
        return {"deleted": number}

    app.register_blueprint(v1)
    return app


# %% wrong: PUT moves a ticket to the end of the list · loses: hidden-tickets
def create_ticket_app(make_id, audit):
    app = Flask(__name__)
    v1 = Blueprint("v1", __name__, url_prefix="/v1")
    tickets = {}
    given = []

    @app.before_request
    def note_id():
        g.request_id = request.headers.get("X-Request-ID") or make_id()

    @app.after_request
    def add_id(response):
        response.headers["X-Request-ID"] = g.request_id
        return response

    @app.errorhandler(HTTPException)
    def as_json(error):
        headers = {}
        if isinstance(error, MethodNotAllowed):
            headers["Allow"] = ", ".join(error.valid_methods)
        return {"error": error.description, "request_id": g.request_id}, error.code, headers

    def known(number):
        if number not in tickets:
            abort(404)

    def fields():
        data = request.get_json()
        if not isinstance(data, dict):
            abort(400)
        subject = data.get("subject")
        if not isinstance(subject, str) or not subject.strip():
            abort(400)
        return subject, data.get("state")

    @v1.post("/tickets")
    def create():
        subject, _ = fields()
        number = len(given) + 1
        given.append(number)
        tickets[number] = {"id": number, "subject": subject, "state": "open"}
        audit("created", number)
        return tickets[number], 201, {"Location": url_for(".show", number=number)}

    @v1.get("/tickets")
    def show_all():
        return {"tickets": list(tickets.values())}

    @v1.get("/tickets/<int:number>")
    def show(number):
        known(number)
        return tickets[number]

    @v1.put("/tickets/<int:number>")
    def replace(number):
        known(number)
        subject, state = fields()
        if state not in ("open", "closed"):
            abort(400)
        del tickets[number]
        tickets[number] = {"id": number, "subject": subject, "state": state}
        audit("replaced", number)
        return tickets[number]

    @v1.delete("/tickets/<int:number>")
    def delete(number):
        known(number)
        del tickets[number]
        audit("deleted", number)
        return "", 204

    app.register_blueprint(v1)
    return app


# %% wrong: audit does not hear of a delete · loses: hidden-tickets, hidden-request-ids
def create_ticket_app(make_id, audit):
    app = Flask(__name__)
    v1 = Blueprint("v1", __name__, url_prefix="/v1")
    tickets = {}
    given = []

    @app.before_request
    def note_id():
        g.request_id = request.headers.get("X-Request-ID") or make_id()

    @app.after_request
    def add_id(response):
        response.headers["X-Request-ID"] = g.request_id
        return response

    @app.errorhandler(HTTPException)
    def as_json(error):
        headers = {}
        if isinstance(error, MethodNotAllowed):
            headers["Allow"] = ", ".join(error.valid_methods)
        return {"error": error.description, "request_id": g.request_id}, error.code, headers

    def known(number):
        if number not in tickets:
            abort(404)

    def fields():
        data = request.get_json()
        if not isinstance(data, dict):
            abort(400)
        subject = data.get("subject")
        if not isinstance(subject, str) or not subject.strip():
            abort(400)
        return subject, data.get("state")

    @v1.post("/tickets")
    def create():
        subject, _ = fields()
        number = len(given) + 1
        given.append(number)
        tickets[number] = {"id": number, "subject": subject, "state": "open"}
        audit("created", number)
        return tickets[number], 201, {"Location": url_for(".show", number=number)}

    @v1.get("/tickets")
    def show_all():
        return {"tickets": list(tickets.values())}

    @v1.get("/tickets/<int:number>")
    def show(number):
        known(number)
        return tickets[number]

    @v1.put("/tickets/<int:number>")
    def replace(number):
        known(number)
        subject, state = fields()
        if state not in ("open", "closed"):
            abort(400)
        tickets[number] = {"id": number, "subject": subject, "state": state}
        audit("replaced", number)
        return tickets[number]

    @v1.delete("/tickets/<int:number>")
    def delete(number):
        known(number)
        del tickets[number]
        return "", 204

    app.register_blueprint(v1)
    return app


# %% wrong: audit is called before the body is looked at · loses: hidden-tickets, hidden-bodies
def create_ticket_app(make_id, audit):
    app = Flask(__name__)
    v1 = Blueprint("v1", __name__, url_prefix="/v1")
    tickets = {}
    given = []

    @app.before_request
    def note_id():
        g.request_id = request.headers.get("X-Request-ID") or make_id()

    @app.after_request
    def add_id(response):
        response.headers["X-Request-ID"] = g.request_id
        return response

    @app.errorhandler(HTTPException)
    def as_json(error):
        headers = {}
        if isinstance(error, MethodNotAllowed):
            headers["Allow"] = ", ".join(error.valid_methods)
        return {"error": error.description, "request_id": g.request_id}, error.code, headers

    def known(number):
        if number not in tickets:
            abort(404)

    def fields():
        data = request.get_json()
        if not isinstance(data, dict):
            abort(400)
        subject = data.get("subject")
        if not isinstance(subject, str) or not subject.strip():
            abort(400)
        return subject, data.get("state")

    @v1.post("/tickets")
    def create():
        audit("created", len(given) + 1)
        subject, _ = fields()
        number = len(given) + 1
        given.append(number)
        tickets[number] = {"id": number, "subject": subject, "state": "open"}
        audit("created", number)
        return tickets[number], 201, {"Location": url_for(".show", number=number)}

    @v1.get("/tickets")
    def show_all():
        return {"tickets": list(tickets.values())}

    @v1.get("/tickets/<int:number>")
    def show(number):
        known(number)
        return tickets[number]

    @v1.put("/tickets/<int:number>")
    def replace(number):
        known(number)
        subject, state = fields()
        if state not in ("open", "closed"):
            abort(400)
        tickets[number] = {"id": number, "subject": subject, "state": state}
        audit("replaced", number)
        return tickets[number]

    @v1.delete("/tickets/<int:number>")
    def delete(number):
        known(number)
        del tickets[number]
        audit("deleted", number)
        return "", 204

    app.register_blueprint(v1)
    return app


# %% wrong: the change is made before the state is looked at · loses: hidden-bodies
def create_ticket_app(make_id, audit):
    app = Flask(__name__)
    v1 = Blueprint("v1", __name__, url_prefix="/v1")
    tickets = {}
    given = []

    @app.before_request
    def note_id():
        g.request_id = request.headers.get("X-Request-ID") or make_id()

    @app.after_request
    def add_id(response):
        response.headers["X-Request-ID"] = g.request_id
        return response

    @app.errorhandler(HTTPException)
    def as_json(error):
        headers = {}
        if isinstance(error, MethodNotAllowed):
            headers["Allow"] = ", ".join(error.valid_methods)
        return {"error": error.description, "request_id": g.request_id}, error.code, headers

    def known(number):
        if number not in tickets:
            abort(404)

    def fields():
        data = request.get_json()
        if not isinstance(data, dict):
            abort(400)
        subject = data.get("subject")
        if not isinstance(subject, str) or not subject.strip():
            abort(400)
        return subject, data.get("state")

    @v1.post("/tickets")
    def create():
        subject, _ = fields()
        number = len(given) + 1
        given.append(number)
        tickets[number] = {"id": number, "subject": subject, "state": "open"}
        audit("created", number)
        return tickets[number], 201, {"Location": url_for(".show", number=number)}

    @v1.get("/tickets")
    def show_all():
        return {"tickets": list(tickets.values())}

    @v1.get("/tickets/<int:number>")
    def show(number):
        known(number)
        return tickets[number]

    @v1.put("/tickets/<int:number>")
    def replace(number):
        known(number)
        subject, state = fields()
        tickets[number] = {"id": number, "subject": subject, "state": state}
        if state not in ("open", "closed"):
            abort(400)
        audit("replaced", number)
        return tickets[number]

    @v1.delete("/tickets/<int:number>")
    def delete(number):
        known(number)
        del tickets[number]
        audit("deleted", number)
        return "", 204

    app.register_blueprint(v1)
    return app


# %% wrong: any state will do · loses: hidden-bodies, hidden-request-ids
def create_ticket_app(make_id, audit):
    app = Flask(__name__)
    v1 = Blueprint("v1", __name__, url_prefix="/v1")
    tickets = {}
    given = []

    @app.before_request
    def note_id():
        g.request_id = request.headers.get("X-Request-ID") or make_id()

    @app.after_request
    def add_id(response):
        response.headers["X-Request-ID"] = g.request_id
        return response

    @app.errorhandler(HTTPException)
    def as_json(error):
        headers = {}
        if isinstance(error, MethodNotAllowed):
            headers["Allow"] = ", ".join(error.valid_methods)
        return {"error": error.description, "request_id": g.request_id}, error.code, headers

    def known(number):
        if number not in tickets:
            abort(404)

    def fields():
        data = request.get_json()
        if not isinstance(data, dict):
            abort(400)
        subject = data.get("subject")
        if not isinstance(subject, str) or not subject.strip():
            abort(400)
        return subject, data.get("state")

    @v1.post("/tickets")
    def create():
        subject, _ = fields()
        number = len(given) + 1
        given.append(number)
        tickets[number] = {"id": number, "subject": subject, "state": "open"}
        audit("created", number)
        return tickets[number], 201, {"Location": url_for(".show", number=number)}

    @v1.get("/tickets")
    def show_all():
        return {"tickets": list(tickets.values())}

    @v1.get("/tickets/<int:number>")
    def show(number):
        known(number)
        return tickets[number]

    @v1.put("/tickets/<int:number>")
    def replace(number):
        known(number)
        subject, state = fields()
        tickets[number] = {"id": number, "subject": subject, "state": state}
        audit("replaced", number)
        return tickets[number]

    @v1.delete("/tickets/<int:number>")
    def delete(number):
        known(number)
        del tickets[number]
        audit("deleted", number)
        return "", 204

    app.register_blueprint(v1)
    return app


# %% wrong: a set of states, and a list that cannot be looked up in it · loses: hidden-bodies
def create_ticket_app(make_id, audit):
    app = Flask(__name__)
    v1 = Blueprint("v1", __name__, url_prefix="/v1")
    tickets = {}
    given = []

    @app.before_request
    def note_id():
        g.request_id = request.headers.get("X-Request-ID") or make_id()

    @app.after_request
    def add_id(response):
        response.headers["X-Request-ID"] = g.request_id
        return response

    @app.errorhandler(HTTPException)
    def as_json(error):
        headers = {}
        if isinstance(error, MethodNotAllowed):
            headers["Allow"] = ", ".join(error.valid_methods)
        return {"error": error.description, "request_id": g.request_id}, error.code, headers

    def known(number):
        if number not in tickets:
            abort(404)

    def fields():
        data = request.get_json()
        if not isinstance(data, dict):
            abort(400)
        subject = data.get("subject")
        if not isinstance(subject, str) or not subject.strip():
            abort(400)
        return subject, data.get("state")

    @v1.post("/tickets")
    def create():
        subject, _ = fields()
        number = len(given) + 1
        given.append(number)
        tickets[number] = {"id": number, "subject": subject, "state": "open"}
        audit("created", number)
        return tickets[number], 201, {"Location": url_for(".show", number=number)}

    @v1.get("/tickets")
    def show_all():
        return {"tickets": list(tickets.values())}

    @v1.get("/tickets/<int:number>")
    def show(number):
        known(number)
        return tickets[number]

    @v1.put("/tickets/<int:number>")
    def replace(number):
        known(number)
        subject, state = fields()
        if state not in {"open", "closed"}:
            abort(400)
        tickets[number] = {"id": number, "subject": subject, "state": state}
        audit("replaced", number)
        return tickets[number]

    @v1.delete("/tickets/<int:number>")
    def delete(number):
        known(number)
        del tickets[number]
        audit("deleted", number)
        return "", 204

    app.register_blueprint(v1)
    return app


# %% wrong: a state is looked for in a text · loses: hidden-bodies, hidden-request-ids
def create_ticket_app(make_id, audit):
    app = Flask(__name__)
    v1 = Blueprint("v1", __name__, url_prefix="/v1")
    tickets = {}
    given = []

    @app.before_request
    def note_id():
        g.request_id = request.headers.get("X-Request-ID") or make_id()

    @app.after_request
    def add_id(response):
        response.headers["X-Request-ID"] = g.request_id
        return response

    @app.errorhandler(HTTPException)
    def as_json(error):
        headers = {}
        if isinstance(error, MethodNotAllowed):
            headers["Allow"] = ", ".join(error.valid_methods)
        return {"error": error.description, "request_id": g.request_id}, error.code, headers

    def known(number):
        if number not in tickets:
            abort(404)

    def fields():
        data = request.get_json()
        if not isinstance(data, dict):
            abort(400)
        subject = data.get("subject")
        if not isinstance(subject, str) or not subject.strip():
            abort(400)
        return subject, data.get("state")

    @v1.post("/tickets")
    def create():
        subject, _ = fields()
        number = len(given) + 1
        given.append(number)
        tickets[number] = {"id": number, "subject": subject, "state": "open"}
        audit("created", number)
        return tickets[number], 201, {"Location": url_for(".show", number=number)}

    @v1.get("/tickets")
    def show_all():
        return {"tickets": list(tickets.values())}

    @v1.get("/tickets/<int:number>")
    def show(number):
        known(number)
        return tickets[number]

    @v1.put("/tickets/<int:number>")
    def replace(number):
        known(number)
        subject, state = fields()
        if str(state) not in "open closed None":
            abort(400)
        tickets[number] = {"id": number, "subject": subject, "state": state}
        audit("replaced", number)
        return tickets[number]

    @v1.delete("/tickets/<int:number>")
    def delete(number):
        known(number)
        del tickets[number]
        audit("deleted", number)
        return "", 204

    app.register_blueprint(v1)
    return app


# %% wrong: any content type will do · loses: hidden-bodies
def create_ticket_app(make_id, audit):
    app = Flask(__name__)
    v1 = Blueprint("v1", __name__, url_prefix="/v1")
    tickets = {}
    given = []

    @app.before_request
    def note_id():
        g.request_id = request.headers.get("X-Request-ID") or make_id()

    @app.after_request
    def add_id(response):
        response.headers["X-Request-ID"] = g.request_id
        return response

    @app.errorhandler(HTTPException)
    def as_json(error):
        headers = {}
        if isinstance(error, MethodNotAllowed):
            headers["Allow"] = ", ".join(error.valid_methods)
        return {"error": error.description, "request_id": g.request_id}, error.code, headers

    def known(number):
        if number not in tickets:
            abort(404)

    def fields():
        data = request.get_json(force=True)
        if not isinstance(data, dict):
            abort(400)
        subject = data.get("subject")
        if not isinstance(subject, str) or not subject.strip():
            abort(400)
        return subject, data.get("state")

    @v1.post("/tickets")
    def create():
        subject, _ = fields()
        number = len(given) + 1
        given.append(number)
        tickets[number] = {"id": number, "subject": subject, "state": "open"}
        audit("created", number)
        return tickets[number], 201, {"Location": url_for(".show", number=number)}

    @v1.get("/tickets")
    def show_all():
        return {"tickets": list(tickets.values())}

    @v1.get("/tickets/<int:number>")
    def show(number):
        known(number)
        return tickets[number]

    @v1.put("/tickets/<int:number>")
    def replace(number):
        known(number)
        subject, state = fields()
        if state not in ("open", "closed"):
            abort(400)
        tickets[number] = {"id": number, "subject": subject, "state": state}
        audit("replaced", number)
        return tickets[number]

    @v1.delete("/tickets/<int:number>")
    def delete(number):
        known(number)
        del tickets[number]
        audit("deleted", number)
        return "", 204

    app.register_blueprint(v1)
    return app


# %% wrong: JSON that is no object ends in 500 · loses: hidden-bodies
def create_ticket_app(make_id, audit):
    app = Flask(__name__)
    v1 = Blueprint("v1", __name__, url_prefix="/v1")
    tickets = {}
    given = []

    @app.before_request
    def note_id():
        g.request_id = request.headers.get("X-Request-ID") or make_id()

    @app.after_request
    def add_id(response):
        response.headers["X-Request-ID"] = g.request_id
        return response

    @app.errorhandler(HTTPException)
    def as_json(error):
        headers = {}
        if isinstance(error, MethodNotAllowed):
            headers["Allow"] = ", ".join(error.valid_methods)
        return {"error": error.description, "request_id": g.request_id}, error.code, headers

    def known(number):
        if number not in tickets:
            abort(404)

    def fields():
        data = request.get_json()
        subject = data.get("subject")
        if not isinstance(subject, str) or not subject.strip():
            abort(400)
        return subject, data.get("state")

    @v1.post("/tickets")
    def create():
        subject, _ = fields()
        number = len(given) + 1
        given.append(number)
        tickets[number] = {"id": number, "subject": subject, "state": "open"}
        audit("created", number)
        return tickets[number], 201, {"Location": url_for(".show", number=number)}

    @v1.get("/tickets")
    def show_all():
        return {"tickets": list(tickets.values())}

    @v1.get("/tickets/<int:number>")
    def show(number):
        known(number)
        return tickets[number]

    @v1.put("/tickets/<int:number>")
    def replace(number):
        known(number)
        subject, state = fields()
        if state not in ("open", "closed"):
            abort(400)
        tickets[number] = {"id": number, "subject": subject, "state": state}
        audit("replaced", number)
        return tickets[number]

    @v1.delete("/tickets/<int:number>")
    def delete(number):
        known(number)
        del tickets[number]
        audit("deleted", number)
        return "", 204

    app.register_blueprint(v1)
    return app


# %% wrong: silent reading, then 400 for everything · loses: hidden-bodies
def create_ticket_app(make_id, audit):
    app = Flask(__name__)
    v1 = Blueprint("v1", __name__, url_prefix="/v1")
    tickets = {}
    given = []

    @app.before_request
    def note_id():
        g.request_id = request.headers.get("X-Request-ID") or make_id()

    @app.after_request
    def add_id(response):
        response.headers["X-Request-ID"] = g.request_id
        return response

    @app.errorhandler(HTTPException)
    def as_json(error):
        headers = {}
        if isinstance(error, MethodNotAllowed):
            headers["Allow"] = ", ".join(error.valid_methods)
        return {"error": error.description, "request_id": g.request_id}, error.code, headers

    def known(number):
        if number not in tickets:
            abort(404)

    def fields():
        data = request.get_json(silent=True)
        if not isinstance(data, dict):
            abort(400)
        subject = data.get("subject")
        if not isinstance(subject, str) or not subject.strip():
            abort(400)
        return subject, data.get("state")

    @v1.post("/tickets")
    def create():
        subject, _ = fields()
        number = len(given) + 1
        given.append(number)
        tickets[number] = {"id": number, "subject": subject, "state": "open"}
        audit("created", number)
        return tickets[number], 201, {"Location": url_for(".show", number=number)}

    @v1.get("/tickets")
    def show_all():
        return {"tickets": list(tickets.values())}

    @v1.get("/tickets/<int:number>")
    def show(number):
        known(number)
        return tickets[number]

    @v1.put("/tickets/<int:number>")
    def replace(number):
        known(number)
        subject, state = fields()
        if state not in ("open", "closed"):
            abort(400)
        tickets[number] = {"id": number, "subject": subject, "state": state}
        audit("replaced", number)
        return tickets[number]

    @v1.delete("/tickets/<int:number>")
    def delete(number):
        known(number)
        del tickets[number]
        audit("deleted", number)
        return "", 204

    app.register_blueprint(v1)
    return app


# %% wrong: a body is needed to be told 404 · loses: hidden-bodies
def create_ticket_app(make_id, audit):
    app = Flask(__name__)
    v1 = Blueprint("v1", __name__, url_prefix="/v1")
    tickets = {}
    given = []

    @app.before_request
    def note_id():
        g.request_id = request.headers.get("X-Request-ID") or make_id()

    @app.after_request
    def add_id(response):
        response.headers["X-Request-ID"] = g.request_id
        return response

    @app.errorhandler(HTTPException)
    def as_json(error):
        headers = {}
        if isinstance(error, MethodNotAllowed):
            headers["Allow"] = ", ".join(error.valid_methods)
        return {"error": error.description, "request_id": g.request_id}, error.code, headers

    def known(number):
        if number not in tickets:
            abort(404)

    def fields():
        data = request.get_json()
        if not isinstance(data, dict):
            abort(400)
        subject = data.get("subject")
        if not isinstance(subject, str) or not subject.strip():
            abort(400)
        return subject, data.get("state")

    @v1.post("/tickets")
    def create():
        subject, _ = fields()
        number = len(given) + 1
        given.append(number)
        tickets[number] = {"id": number, "subject": subject, "state": "open"}
        audit("created", number)
        return tickets[number], 201, {"Location": url_for(".show", number=number)}

    @v1.get("/tickets")
    def show_all():
        return {"tickets": list(tickets.values())}

    @v1.get("/tickets/<int:number>")
    def show(number):
        known(number)
        return tickets[number]

    @v1.put("/tickets/<int:number>")
    def replace(number):
        subject, state = fields()
        known(number)
        if state not in ("open", "closed"):
            abort(400)
        tickets[number] = {"id": number, "subject": subject, "state": state}
        audit("replaced", number)
        return tickets[number]

    @v1.delete("/tickets/<int:number>")
    def delete(number):
        known(number)
        del tickets[number]
        audit("deleted", number)
        return "", 204

    app.register_blueprint(v1)
    return app


# %% wrong: the handler on the blueprint, which sees no unknown path · loses: hidden-errors, hidden-request-ids
def create_ticket_app(make_id, audit):
    app = Flask(__name__)
    v1 = Blueprint("v1", __name__, url_prefix="/v1")
    tickets = {}
    given = []

    @app.before_request
    def note_id():
        g.request_id = request.headers.get("X-Request-ID") or make_id()

    @app.after_request
    def add_id(response):
        response.headers["X-Request-ID"] = g.request_id
        return response

    @v1.errorhandler(HTTPException)
    def as_json(error):
        headers = {}
        if isinstance(error, MethodNotAllowed):
            headers["Allow"] = ", ".join(error.valid_methods)
        return {"error": error.description, "request_id": g.request_id}, error.code, headers

    def known(number):
        if number not in tickets:
            abort(404)

    def fields():
        data = request.get_json()
        if not isinstance(data, dict):
            abort(400)
        subject = data.get("subject")
        if not isinstance(subject, str) or not subject.strip():
            abort(400)
        return subject, data.get("state")

    @v1.post("/tickets")
    def create():
        subject, _ = fields()
        number = len(given) + 1
        given.append(number)
        tickets[number] = {"id": number, "subject": subject, "state": "open"}
        audit("created", number)
        return tickets[number], 201, {"Location": url_for(".show", number=number)}

    @v1.get("/tickets")
    def show_all():
        return {"tickets": list(tickets.values())}

    @v1.get("/tickets/<int:number>")
    def show(number):
        known(number)
        return tickets[number]

    @v1.put("/tickets/<int:number>")
    def replace(number):
        known(number)
        subject, state = fields()
        if state not in ("open", "closed"):
            abort(400)
        tickets[number] = {"id": number, "subject": subject, "state": state}
        audit("replaced", number)
        return tickets[number]

    @v1.delete("/tickets/<int:number>")
    def delete(number):
        known(number)
        del tickets[number]
        audit("deleted", number)
        return "", 204

    app.register_blueprint(v1)
    return app


# %% wrong: Allow is lost on the way to JSON · loses: hidden-errors
def create_ticket_app(make_id, audit):
    app = Flask(__name__)
    v1 = Blueprint("v1", __name__, url_prefix="/v1")
    tickets = {}
    given = []

    @app.before_request
    def note_id():
        g.request_id = request.headers.get("X-Request-ID") or make_id()

    @app.after_request
    def add_id(response):
        response.headers["X-Request-ID"] = g.request_id
        return response

    @app.errorhandler(HTTPException)
    def as_json(error):
        headers = {}
        if isinstance(error, MethodNotAllowed):
            headers = {}
        return {"error": error.description, "request_id": g.request_id}, error.code, headers

    def known(number):
        if number not in tickets:
            abort(404)

    def fields():
        data = request.get_json()
        if not isinstance(data, dict):
            abort(400)
        subject = data.get("subject")
        if not isinstance(subject, str) or not subject.strip():
            abort(400)
        return subject, data.get("state")

    @v1.post("/tickets")
    def create():
        subject, _ = fields()
        number = len(given) + 1
        given.append(number)
        tickets[number] = {"id": number, "subject": subject, "state": "open"}
        audit("created", number)
        return tickets[number], 201, {"Location": url_for(".show", number=number)}

    @v1.get("/tickets")
    def show_all():
        return {"tickets": list(tickets.values())}

    @v1.get("/tickets/<int:number>")
    def show(number):
        known(number)
        return tickets[number]

    @v1.put("/tickets/<int:number>")
    def replace(number):
        known(number)
        subject, state = fields()
        if state not in ("open", "closed"):
            abort(400)
        tickets[number] = {"id": number, "subject": subject, "state": state}
        audit("replaced", number)
        return tickets[number]

    @v1.delete("/tickets/<int:number>")
    def delete(number):
        known(number)
        del tickets[number]
        audit("deleted", number)
        return "", 204

    app.register_blueprint(v1)
    return app


# %% wrong: only 404 and 400 are made JSON · loses: hidden-bodies, hidden-errors, hidden-request-ids
def create_ticket_app(make_id, audit):
    app = Flask(__name__)
    v1 = Blueprint("v1", __name__, url_prefix="/v1")
    tickets = {}
    given = []

    @app.before_request
    def note_id():
        g.request_id = request.headers.get("X-Request-ID") or make_id()

    @app.after_request
    def add_id(response):
        response.headers["X-Request-ID"] = g.request_id
        return response

    @app.errorhandler(404)
    @app.errorhandler(400)
    def as_json(error):
        headers = {}
        if isinstance(error, MethodNotAllowed):
            headers["Allow"] = ", ".join(error.valid_methods)
        return {"error": error.description, "request_id": g.request_id}, error.code, headers

    def known(number):
        if number not in tickets:
            abort(404)

    def fields():
        data = request.get_json()
        if not isinstance(data, dict):
            abort(400)
        subject = data.get("subject")
        if not isinstance(subject, str) or not subject.strip():
            abort(400)
        return subject, data.get("state")

    @v1.post("/tickets")
    def create():
        subject, _ = fields()
        number = len(given) + 1
        given.append(number)
        tickets[number] = {"id": number, "subject": subject, "state": "open"}
        audit("created", number)
        return tickets[number], 201, {"Location": url_for(".show", number=number)}

    @v1.get("/tickets")
    def show_all():
        return {"tickets": list(tickets.values())}

    @v1.get("/tickets/<int:number>")
    def show(number):
        known(number)
        return tickets[number]

    @v1.put("/tickets/<int:number>")
    def replace(number):
        known(number)
        subject, state = fields()
        if state not in ("open", "closed"):
            abort(400)
        tickets[number] = {"id": number, "subject": subject, "state": state}
        audit("replaced", number)
        return tickets[number]

    @v1.delete("/tickets/<int:number>")
    def delete(number):
        known(number)
        del tickets[number]
        audit("deleted", number)
        return "", 204

    app.register_blueprint(v1)
    return app


# %% wrong: the traceback in the body · loses: hidden-errors
def create_ticket_app(make_id, audit):
    app = Flask(__name__)
    v1 = Blueprint("v1", __name__, url_prefix="/v1")
    tickets = {}
    given = []

    @app.before_request
    def note_id():
        g.request_id = request.headers.get("X-Request-ID") or make_id()

    @app.after_request
    def add_id(response):
        response.headers["X-Request-ID"] = g.request_id
        return response

    @app.errorhandler(Exception)
    def failed(error):
        import traceback

        text = "".join(traceback.format_exception(error))
        return {"error": text, "request_id": g.request_id}, 500

    @app.errorhandler(HTTPException)
    def as_json(error):
        headers = {}
        if isinstance(error, MethodNotAllowed):
            headers["Allow"] = ", ".join(error.valid_methods)
        return {"error": error.description, "request_id": g.request_id}, error.code, headers

    def known(number):
        if number not in tickets:
            abort(404)

    def fields():
        data = request.get_json()
        if not isinstance(data, dict):
            abort(400)
        subject = data.get("subject")
        if not isinstance(subject, str) or not subject.strip():
            abort(400)
        return subject, data.get("state")

    @v1.post("/tickets")
    def create():
        subject, _ = fields()
        number = len(given) + 1
        given.append(number)
        tickets[number] = {"id": number, "subject": subject, "state": "open"}
        audit("created", number)
        return tickets[number], 201, {"Location": url_for(".show", number=number)}

    @v1.get("/tickets")
    def show_all():
        return {"tickets": list(tickets.values())}

    @v1.get("/tickets/<int:number>")
    def show(number):
        known(number)
        return tickets[number]

    @v1.put("/tickets/<int:number>")
    def replace(number):
        known(number)
        subject, state = fields()
        if state not in ("open", "closed"):
            abort(400)
        tickets[number] = {"id": number, "subject": subject, "state": state}
        audit("replaced", number)
        return tickets[number]

    @v1.delete("/tickets/<int:number>")
    def delete(number):
        known(number)
        del tickets[number]
        audit("deleted", number)
        return "", 204

    app.register_blueprint(v1)
    return app


# %% wrong: the words of the error in the body · loses: hidden-errors
def create_ticket_app(make_id, audit):
    app = Flask(__name__)
    v1 = Blueprint("v1", __name__, url_prefix="/v1")
    tickets = {}
    given = []

    @app.before_request
    def note_id():
        g.request_id = request.headers.get("X-Request-ID") or make_id()

    @app.after_request
    def add_id(response):
        response.headers["X-Request-ID"] = g.request_id
        return response

    @app.errorhandler(Exception)
    def failed(error):
        return {"error": str(error), "request_id": g.request_id}, 500

    @app.errorhandler(HTTPException)
    def as_json(error):
        headers = {}
        if isinstance(error, MethodNotAllowed):
            headers["Allow"] = ", ".join(error.valid_methods)
        return {"error": error.description, "request_id": g.request_id}, error.code, headers

    def known(number):
        if number not in tickets:
            abort(404)

    def fields():
        data = request.get_json()
        if not isinstance(data, dict):
            abort(400)
        subject = data.get("subject")
        if not isinstance(subject, str) or not subject.strip():
            abort(400)
        return subject, data.get("state")

    @v1.post("/tickets")
    def create():
        subject, _ = fields()
        number = len(given) + 1
        given.append(number)
        tickets[number] = {"id": number, "subject": subject, "state": "open"}
        audit("created", number)
        return tickets[number], 201, {"Location": url_for(".show", number=number)}

    @v1.get("/tickets")
    def show_all():
        return {"tickets": list(tickets.values())}

    @v1.get("/tickets/<int:number>")
    def show(number):
        known(number)
        return tickets[number]

    @v1.put("/tickets/<int:number>")
    def replace(number):
        known(number)
        subject, state = fields()
        if state not in ("open", "closed"):
            abort(400)
        tickets[number] = {"id": number, "subject": subject, "state": state}
        audit("replaced", number)
        return tickets[number]

    @v1.delete("/tickets/<int:number>")
    def delete(number):
        known(number)
        del tickets[number]
        audit("deleted", number)
        return "", 204

    app.register_blueprint(v1)
    return app


# %% wrong: one handler for everything, and everything is 500 · loses: visible, hidden-tickets, hidden-bodies, hidden-errors, hidden-request-ids
def create_ticket_app(make_id, audit):
    app = Flask(__name__)
    v1 = Blueprint("v1", __name__, url_prefix="/v1")
    tickets = {}
    given = []

    @app.before_request
    def note_id():
        g.request_id = request.headers.get("X-Request-ID") or make_id()

    @app.after_request
    def add_id(response):
        response.headers["X-Request-ID"] = g.request_id
        return response

    @app.errorhandler(Exception)
    def as_json(error):
        return {"error": "failed", "request_id": g.request_id}, 500
        headers = {}
        if isinstance(error, MethodNotAllowed):
            headers["Allow"] = ", ".join(error.valid_methods)
        return {"error": error.description, "request_id": g.request_id}, error.code, headers

    def known(number):
        if number not in tickets:
            abort(404)

    def fields():
        data = request.get_json()
        if not isinstance(data, dict):
            abort(400)
        subject = data.get("subject")
        if not isinstance(subject, str) or not subject.strip():
            abort(400)
        return subject, data.get("state")

    @v1.post("/tickets")
    def create():
        subject, _ = fields()
        number = len(given) + 1
        given.append(number)
        tickets[number] = {"id": number, "subject": subject, "state": "open"}
        audit("created", number)
        return tickets[number], 201, {"Location": url_for(".show", number=number)}

    @v1.get("/tickets")
    def show_all():
        return {"tickets": list(tickets.values())}

    @v1.get("/tickets/<int:number>")
    def show(number):
        known(number)
        return tickets[number]

    @v1.put("/tickets/<int:number>")
    def replace(number):
        known(number)
        subject, state = fields()
        if state not in ("open", "closed"):
            abort(400)
        tickets[number] = {"id": number, "subject": subject, "state": state}
        audit("replaced", number)
        return tickets[number]

    @v1.delete("/tickets/<int:number>")
    def delete(number):
        known(number)
        del tickets[number]
        audit("deleted", number)
        return "", 204

    app.register_blueprint(v1)
    return app


# %% wrong: an error of audit is swallowed · loses: hidden-errors, hidden-request-ids
def create_ticket_app(make_id, audit):
    app = Flask(__name__)
    v1 = Blueprint("v1", __name__, url_prefix="/v1")
    tickets = {}
    given = []

    @app.before_request
    def note_id():
        g.request_id = request.headers.get("X-Request-ID") or make_id()

    @app.after_request
    def add_id(response):
        response.headers["X-Request-ID"] = g.request_id
        return response

    @app.errorhandler(HTTPException)
    def as_json(error):
        headers = {}
        if isinstance(error, MethodNotAllowed):
            headers["Allow"] = ", ".join(error.valid_methods)
        return {"error": error.description, "request_id": g.request_id}, error.code, headers

    loud = audit

    def audit(action, number):
        try:
            loud(action, number)
        except RuntimeError:
            pass

    def known(number):
        if number not in tickets:
            abort(404)

    def fields():
        data = request.get_json()
        if not isinstance(data, dict):
            abort(400)
        subject = data.get("subject")
        if not isinstance(subject, str) or not subject.strip():
            abort(400)
        return subject, data.get("state")

    @v1.post("/tickets")
    def create():
        subject, _ = fields()
        number = len(given) + 1
        given.append(number)
        tickets[number] = {"id": number, "subject": subject, "state": "open"}
        audit("created", number)
        return tickets[number], 201, {"Location": url_for(".show", number=number)}

    @v1.get("/tickets")
    def show_all():
        return {"tickets": list(tickets.values())}

    @v1.get("/tickets/<int:number>")
    def show(number):
        known(number)
        return tickets[number]

    @v1.put("/tickets/<int:number>")
    def replace(number):
        known(number)
        subject, state = fields()
        if state not in ("open", "closed"):
            abort(400)
        tickets[number] = {"id": number, "subject": subject, "state": state}
        audit("replaced", number)
        return tickets[number]

    @v1.delete("/tickets/<int:number>")
    def delete(number):
        known(number)
        del tickets[number]
        audit("deleted", number)
        return "", 204

    app.register_blueprint(v1)
    return app


# %% wrong: hooks on the blueprint, which runs none for an unknown path · loses: hidden-errors, hidden-request-ids
def create_ticket_app(make_id, audit):
    app = Flask(__name__)
    v1 = Blueprint("v1", __name__, url_prefix="/v1")
    tickets = {}
    given = []

    @v1.before_request
    def note_id():
        g.request_id = request.headers.get("X-Request-ID") or make_id()

    @v1.after_request
    def add_id(response):
        response.headers["X-Request-ID"] = g.get("request_id", "")
        return response

    @app.errorhandler(HTTPException)
    def as_json(error):
        headers = {}
        if isinstance(error, MethodNotAllowed):
            headers["Allow"] = ", ".join(error.valid_methods)
        return {"error": error.description, "request_id": g.request_id}, error.code, headers

    def known(number):
        if number not in tickets:
            abort(404)

    def fields():
        data = request.get_json()
        if not isinstance(data, dict):
            abort(400)
        subject = data.get("subject")
        if not isinstance(subject, str) or not subject.strip():
            abort(400)
        return subject, data.get("state")

    @v1.post("/tickets")
    def create():
        subject, _ = fields()
        number = len(given) + 1
        given.append(number)
        tickets[number] = {"id": number, "subject": subject, "state": "open"}
        audit("created", number)
        return tickets[number], 201, {"Location": url_for(".show", number=number)}

    @v1.get("/tickets")
    def show_all():
        return {"tickets": list(tickets.values())}

    @v1.get("/tickets/<int:number>")
    def show(number):
        known(number)
        return tickets[number]

    @v1.put("/tickets/<int:number>")
    def replace(number):
        known(number)
        subject, state = fields()
        if state not in ("open", "closed"):
            abort(400)
        tickets[number] = {"id": number, "subject": subject, "state": state}
        audit("replaced", number)
        return tickets[number]

    @v1.delete("/tickets/<int:number>")
    def delete(number):
        known(number)
        del tickets[number]
        audit("deleted", number)
        return "", 204

    app.register_blueprint(v1)
    return app


# %% wrong: a new id is made twice · loses: hidden-request-ids
def create_ticket_app(make_id, audit):
    app = Flask(__name__)
    v1 = Blueprint("v1", __name__, url_prefix="/v1")
    tickets = {}
    given = []

    @app.before_request
    def note_id():
        g.request_id = request.headers.get("X-Request-ID") or make_id()

    @app.after_request
    def add_id(response):
        response.headers["X-Request-ID"] = g.request_id
        return response

    @app.errorhandler(HTTPException)
    def as_json(error):
        headers = {}
        if isinstance(error, MethodNotAllowed):
            headers["Allow"] = ", ".join(error.valid_methods)
        return {"error": error.description, "request_id": request.headers.get("X-Request-ID") or make_id()}, error.code, headers

    def known(number):
        if number not in tickets:
            abort(404)

    def fields():
        data = request.get_json()
        if not isinstance(data, dict):
            abort(400)
        subject = data.get("subject")
        if not isinstance(subject, str) or not subject.strip():
            abort(400)
        return subject, data.get("state")

    @v1.post("/tickets")
    def create():
        subject, _ = fields()
        number = len(given) + 1
        given.append(number)
        tickets[number] = {"id": number, "subject": subject, "state": "open"}
        audit("created", number)
        return tickets[number], 201, {"Location": url_for(".show", number=number)}

    @v1.get("/tickets")
    def show_all():
        return {"tickets": list(tickets.values())}

    @v1.get("/tickets/<int:number>")
    def show(number):
        known(number)
        return tickets[number]

    @v1.put("/tickets/<int:number>")
    def replace(number):
        known(number)
        subject, state = fields()
        if state not in ("open", "closed"):
            abort(400)
        tickets[number] = {"id": number, "subject": subject, "state": state}
        audit("replaced", number)
        return tickets[number]

    @v1.delete("/tickets/<int:number>")
    def delete(number):
        known(number)
        del tickets[number]
        audit("deleted", number)
        return "", 204

    app.register_blueprint(v1)
    return app


# %% wrong: the id of the caller is overlooked · loses: visible, hidden-request-ids
def create_ticket_app(make_id, audit):
    app = Flask(__name__)
    v1 = Blueprint("v1", __name__, url_prefix="/v1")
    tickets = {}
    given = []

    @app.before_request
    def note_id():
        g.request_id = make_id()

    @app.after_request
    def add_id(response):
        response.headers["X-Request-ID"] = g.request_id
        return response

    @app.errorhandler(HTTPException)
    def as_json(error):
        headers = {}
        if isinstance(error, MethodNotAllowed):
            headers["Allow"] = ", ".join(error.valid_methods)
        return {"error": error.description, "request_id": g.request_id}, error.code, headers

    def known(number):
        if number not in tickets:
            abort(404)

    def fields():
        data = request.get_json()
        if not isinstance(data, dict):
            abort(400)
        subject = data.get("subject")
        if not isinstance(subject, str) or not subject.strip():
            abort(400)
        return subject, data.get("state")

    @v1.post("/tickets")
    def create():
        subject, _ = fields()
        number = len(given) + 1
        given.append(number)
        tickets[number] = {"id": number, "subject": subject, "state": "open"}
        audit("created", number)
        return tickets[number], 201, {"Location": url_for(".show", number=number)}

    @v1.get("/tickets")
    def show_all():
        return {"tickets": list(tickets.values())}

    @v1.get("/tickets/<int:number>")
    def show(number):
        known(number)
        return tickets[number]

    @v1.put("/tickets/<int:number>")
    def replace(number):
        known(number)
        subject, state = fields()
        if state not in ("open", "closed"):
            abort(400)
        tickets[number] = {"id": number, "subject": subject, "state": state}
        audit("replaced", number)
        return tickets[number]

    @v1.delete("/tickets/<int:number>")
    def delete(number):
        known(number)
        del tickets[number]
        audit("deleted", number)
        return "", 204

    app.register_blueprint(v1)
    return app


# %% wrong: an id is made, whether it is needed or not · loses: hidden-request-ids
def create_ticket_app(make_id, audit):
    app = Flask(__name__)
    v1 = Blueprint("v1", __name__, url_prefix="/v1")
    tickets = {}
    given = []

    @app.before_request
    def note_id():
        g.request_id = request.headers.get("X-Request-ID", make_id())

    @app.after_request
    def add_id(response):
        response.headers["X-Request-ID"] = g.request_id
        return response

    @app.errorhandler(HTTPException)
    def as_json(error):
        headers = {}
        if isinstance(error, MethodNotAllowed):
            headers["Allow"] = ", ".join(error.valid_methods)
        return {"error": error.description, "request_id": g.request_id}, error.code, headers

    def known(number):
        if number not in tickets:
            abort(404)

    def fields():
        data = request.get_json()
        if not isinstance(data, dict):
            abort(400)
        subject = data.get("subject")
        if not isinstance(subject, str) or not subject.strip():
            abort(400)
        return subject, data.get("state")

    @v1.post("/tickets")
    def create():
        subject, _ = fields()
        number = len(given) + 1
        given.append(number)
        tickets[number] = {"id": number, "subject": subject, "state": "open"}
        audit("created", number)
        return tickets[number], 201, {"Location": url_for(".show", number=number)}

    @v1.get("/tickets")
    def show_all():
        return {"tickets": list(tickets.values())}

    @v1.get("/tickets/<int:number>")
    def show(number):
        known(number)
        return tickets[number]

    @v1.put("/tickets/<int:number>")
    def replace(number):
        known(number)
        subject, state = fields()
        if state not in ("open", "closed"):
            abort(400)
        tickets[number] = {"id": number, "subject": subject, "state": state}
        audit("replaced", number)
        return tickets[number]

    @v1.delete("/tickets/<int:number>")
    def delete(number):
        known(number)
        del tickets[number]
        audit("deleted", number)
        return "", 204

    app.register_blueprint(v1)
    return app


# %% wrong: one id for the whole application · loses: hidden-request-ids
def create_ticket_app(make_id, audit):
    app = Flask(__name__)
    v1 = Blueprint("v1", __name__, url_prefix="/v1")
    tickets = {}
    given = []

    own = make_id()

    @app.before_request
    def note_id():
        g.request_id = request.headers.get("X-Request-ID") or own

    @app.after_request
    def add_id(response):
        response.headers["X-Request-ID"] = g.request_id
        return response

    @app.errorhandler(HTTPException)
    def as_json(error):
        headers = {}
        if isinstance(error, MethodNotAllowed):
            headers["Allow"] = ", ".join(error.valid_methods)
        return {"error": error.description, "request_id": g.request_id}, error.code, headers

    def known(number):
        if number not in tickets:
            abort(404)

    def fields():
        data = request.get_json()
        if not isinstance(data, dict):
            abort(400)
        subject = data.get("subject")
        if not isinstance(subject, str) or not subject.strip():
            abort(400)
        return subject, data.get("state")

    @v1.post("/tickets")
    def create():
        subject, _ = fields()
        number = len(given) + 1
        given.append(number)
        tickets[number] = {"id": number, "subject": subject, "state": "open"}
        audit("created", number)
        return tickets[number], 201, {"Location": url_for(".show", number=number)}

    @v1.get("/tickets")
    def show_all():
        return {"tickets": list(tickets.values())}

    @v1.get("/tickets/<int:number>")
    def show(number):
        known(number)
        return tickets[number]

    @v1.put("/tickets/<int:number>")
    def replace(number):
        known(number)
        subject, state = fields()
        if state not in ("open", "closed"):
            abort(400)
        tickets[number] = {"id": number, "subject": subject, "state": state}
        audit("replaced", number)
        return tickets[number]

    @v1.delete("/tickets/<int:number>")
    def delete(number):
        known(number)
        del tickets[number]
        audit("deleted", number)
        return "", 204

    app.register_blueprint(v1)
    return app


# %% wrong: no id where the application failed · loses: hidden-request-ids, hidden-errors
def create_ticket_app(make_id, audit):
    app = Flask(__name__)
    v1 = Blueprint("v1", __name__, url_prefix="/v1")
    tickets = {}
    given = []

    @app.before_request
    def note_id():
        g.request_id = request.headers.get("X-Request-ID") or make_id()

    @app.after_request
    def add_id(response):
        response.headers["X-Request-ID"] = g.request_id
        return response

    @app.errorhandler(500)
    def failed(error):
        return {"error": "failed"}, 500

    @app.errorhandler(HTTPException)
    def as_json(error):
        headers = {}
        if isinstance(error, MethodNotAllowed):
            headers["Allow"] = ", ".join(error.valid_methods)
        return {"error": error.description, "request_id": g.request_id}, error.code, headers

    def known(number):
        if number not in tickets:
            abort(404)

    def fields():
        data = request.get_json()
        if not isinstance(data, dict):
            abort(400)
        subject = data.get("subject")
        if not isinstance(subject, str) or not subject.strip():
            abort(400)
        return subject, data.get("state")

    @v1.post("/tickets")
    def create():
        subject, _ = fields()
        number = len(given) + 1
        given.append(number)
        tickets[number] = {"id": number, "subject": subject, "state": "open"}
        audit("created", number)
        return tickets[number], 201, {"Location": url_for(".show", number=number)}

    @v1.get("/tickets")
    def show_all():
        return {"tickets": list(tickets.values())}

    @v1.get("/tickets/<int:number>")
    def show(number):
        known(number)
        return tickets[number]

    @v1.put("/tickets/<int:number>")
    def replace(number):
        known(number)
        subject, state = fields()
        if state not in ("open", "closed"):
            abort(400)
        tickets[number] = {"id": number, "subject": subject, "state": state}
        audit("replaced", number)
        return tickets[number]

    @v1.delete("/tickets/<int:number>")
    def delete(number):
        known(number)
        del tickets[number]
        audit("deleted", number)
        return "", 204

    app.register_blueprint(v1)
    return app


# %% wrong: the id in the body only · loses: visible, hidden-request-ids
def create_ticket_app(make_id, audit):
    app = Flask(__name__)
    v1 = Blueprint("v1", __name__, url_prefix="/v1")
    tickets = {}
    given = []

    @app.before_request
    def note_id():
        g.request_id = request.headers.get("X-Request-ID") or make_id()

    @app.after_request
    def add_id(response):
        return response

    @app.errorhandler(HTTPException)
    def as_json(error):
        headers = {}
        if isinstance(error, MethodNotAllowed):
            headers["Allow"] = ", ".join(error.valid_methods)
        return {"error": error.description, "request_id": g.request_id}, error.code, headers

    def known(number):
        if number not in tickets:
            abort(404)

    def fields():
        data = request.get_json()
        if not isinstance(data, dict):
            abort(400)
        subject = data.get("subject")
        if not isinstance(subject, str) or not subject.strip():
            abort(400)
        return subject, data.get("state")

    @v1.post("/tickets")
    def create():
        subject, _ = fields()
        number = len(given) + 1
        given.append(number)
        tickets[number] = {"id": number, "subject": subject, "state": "open"}
        audit("created", number)
        return tickets[number], 201, {"Location": url_for(".show", number=number)}

    @v1.get("/tickets")
    def show_all():
        return {"tickets": list(tickets.values())}

    @v1.get("/tickets/<int:number>")
    def show(number):
        known(number)
        return tickets[number]

    @v1.put("/tickets/<int:number>")
    def replace(number):
        known(number)
        subject, state = fields()
        if state not in ("open", "closed"):
            abort(400)
        tickets[number] = {"id": number, "subject": subject, "state": state}
        audit("replaced", number)
        return tickets[number]

    @v1.delete("/tickets/<int:number>")
    def delete(number):
        known(number)
        del tickets[number]
        audit("deleted", number)
        return "", 204

    app.register_blueprint(v1)
    return app


# %% wrong: without a version · loses: visible, hidden-tickets, hidden-bodies, hidden-errors, hidden-request-ids
def create_ticket_app(make_id, audit):
    app = Flask(__name__)
    v1 = Blueprint("v1", __name__)
    tickets = {}
    given = []

    @app.before_request
    def note_id():
        g.request_id = request.headers.get("X-Request-ID") or make_id()

    @app.after_request
    def add_id(response):
        response.headers["X-Request-ID"] = g.request_id
        return response

    @app.errorhandler(HTTPException)
    def as_json(error):
        headers = {}
        if isinstance(error, MethodNotAllowed):
            headers["Allow"] = ", ".join(error.valid_methods)
        return {"error": error.description, "request_id": g.request_id}, error.code, headers

    def known(number):
        if number not in tickets:
            abort(404)

    def fields():
        data = request.get_json()
        if not isinstance(data, dict):
            abort(400)
        subject = data.get("subject")
        if not isinstance(subject, str) or not subject.strip():
            abort(400)
        return subject, data.get("state")

    @v1.post("/tickets")
    def create():
        subject, _ = fields()
        number = len(given) + 1
        given.append(number)
        tickets[number] = {"id": number, "subject": subject, "state": "open"}
        audit("created", number)
        return tickets[number], 201, {"Location": url_for(".show", number=number)}

    @v1.get("/tickets")
    def show_all():
        return {"tickets": list(tickets.values())}

    @v1.get("/tickets/<int:number>")
    def show(number):
        known(number)
        return tickets[number]

    @v1.put("/tickets/<int:number>")
    def replace(number):
        known(number)
        subject, state = fields()
        if state not in ("open", "closed"):
            abort(400)
        tickets[number] = {"id": number, "subject": subject, "state": state}
        audit("replaced", number)
        return tickets[number]

    @v1.delete("/tickets/<int:number>")
    def delete(number):
        known(number)
        del tickets[number]
        audit("deleted", number)
        return "", 204

    app.register_blueprint(v1)
    return app


# %% wrong: 404 in the body of a 200 · loses: visible, hidden-tickets, hidden-bodies, hidden-errors, hidden-request-ids
def create_ticket_app(make_id, audit):
    app = Flask(__name__)
    v1 = Blueprint("v1", __name__, url_prefix="/v1")
    tickets = {}
    given = []

    @app.before_request
    def note_id():
        g.request_id = request.headers.get("X-Request-ID") or make_id()

    @app.after_request
    def add_id(response):
        response.headers["X-Request-ID"] = g.request_id
        return response

    @app.errorhandler(HTTPException)
    def as_json(error):
        headers = {}
        if isinstance(error, MethodNotAllowed):
            headers["Allow"] = ", ".join(error.valid_methods)
        return {"error": error.description, "request_id": g.request_id}, 200, headers

    def known(number):
        if number not in tickets:
            abort(404)

    def fields():
        data = request.get_json()
        if not isinstance(data, dict):
            abort(400)
        subject = data.get("subject")
        if not isinstance(subject, str) or not subject.strip():
            abort(400)
        return subject, data.get("state")

    @v1.post("/tickets")
    def create():
        subject, _ = fields()
        number = len(given) + 1
        given.append(number)
        tickets[number] = {"id": number, "subject": subject, "state": "open"}
        audit("created", number)
        return tickets[number], 201, {"Location": url_for(".show", number=number)}

    @v1.get("/tickets")
    def show_all():
        return {"tickets": list(tickets.values())}

    @v1.get("/tickets/<int:number>")
    def show(number):
        known(number)
        return tickets[number]

    @v1.put("/tickets/<int:number>")
    def replace(number):
        known(number)
        subject, state = fields()
        if state not in ("open", "closed"):
            abort(400)
        tickets[number] = {"id": number, "subject": subject, "state": state}
        audit("replaced", number)
        return tickets[number]

    @v1.delete("/tickets/<int:number>")
    def delete(number):
        known(number)
        del tickets[number]
        audit("deleted", number)
        return "", 204

    app.register_blueprint(v1)
    return app


# %% wrong: nothing but the five functions · loses: visible, hidden-bodies, hidden-errors, hidden-request-ids
def create_ticket_app(make_id, audit):
    app = Flask(__name__)
    v1 = Blueprint("v1", __name__, url_prefix="/v1")
    tickets = {}
    given = []

    def known(number):
        if number not in tickets:
            abort(404)

    def fields():
        data = request.get_json()
        if not isinstance(data, dict):
            abort(400)
        subject = data.get("subject")
        if not isinstance(subject, str) or not subject.strip():
            abort(400)
        return subject, data.get("state")

    @v1.post("/tickets")
    def create():
        subject, _ = fields()
        number = len(given) + 1
        given.append(number)
        tickets[number] = {"id": number, "subject": subject, "state": "open"}
        audit("created", number)
        return tickets[number], 201, {"Location": url_for(".show", number=number)}

    @v1.get("/tickets")
    def show_all():
        return {"tickets": list(tickets.values())}

    @v1.get("/tickets/<int:number>")
    def show(number):
        known(number)
        return tickets[number]

    @v1.put("/tickets/<int:number>")
    def replace(number):
        known(number)
        subject, state = fields()
        if state not in ("open", "closed"):
            abort(400)
        tickets[number] = {"id": number, "subject": subject, "state": state}
        audit("replaced", number)
        return tickets[number]

    @v1.delete("/tickets/<int:number>")
    def delete(number):
        known(number)
        del tickets[number]
        audit("deleted", number)
        return "", 204

    app.register_blueprint(v1)
    return app
