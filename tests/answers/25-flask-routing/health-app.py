# %% right: jsonify, and a header set on the response
from flask import jsonify


def create_health_app(version):
    app = Flask("health")

    @app.route("/healthz")
    def healthz():
        response = jsonify(status="ok", version=version)
        response.headers["Cache-Control"] = "no-store"
        return response

    return app


# %% right: a blueprint, and the version in the configuration
from flask import current_app


def create_health_app(version: str) -> Flask:
    probe = Blueprint("probe", __name__)

    @probe.route("/healthz", methods=["GET"])
    def am_i_well():
        body = {"version": current_app.config["VERSION"], "status": "ok"}
        return body, {"Cache-Control": "no-store"}

    application = Flask(__name__)
    application.config["VERSION"] = version
    application.register_blueprint(probe)
    return application


# %% right: a MethodView
from flask.views import MethodView


class Health(MethodView):
    def __init__(self, version):
        self.version = version

    def get(self):
        return {"status": "ok", "version": self.version}, 200, [("Cache-Control", "no-store")]


def create_health_app(version):
    app = Flask(__name__)
    app.add_url_rule("/healthz", view_func=Health.as_view("health", version))
    return app


# %% right: JSON by hand, and the header after every request
import json


def create_health_app(version):
    app = Flask(__name__)

    @app.after_request
    def no_cache(response):
        response.cache_control.no_store = True
        return response

    @app.get("/healthz")
    def health():
        text = json.dumps({"status": "ok", "version": version})
        return app.response_class(text, mimetype="application/json")

    return app


# %% wrong: JSON pasted into a text · loses: visible, hidden-answer
def create_health_app(version):
    app = Flask(__name__)

    @app.get("/healthz")
    def health():
        return f'{{"status": "ok", "version": "{version}"}}', 200, {"Cache-Control": "no-store"}

    return app


# %% wrong: JSON pasted into a text, with its content type · loses: hidden-answer
def create_health_app(version):
    app = Flask(__name__)

    @app.get("/healthz")
    def health():
        text = '{"status": "ok", "version": "' + version + '"}'
        return text, 200, {"Cache-Control": "no-store", "Content-Type": "application/json"}

    return app


# %% wrong: without the header · loses: hidden-answer
def create_health_app(version):
    app = Flask(__name__)

    @app.get("/healthz")
    def health():
        return {"status": "ok", "version": version}

    return app


# %% wrong: the header in the body · loses: visible, hidden-answer
def create_health_app(version):
    app = Flask(__name__)

    @app.get("/healthz")
    def health():
        return {"status": "ok", "version": version, "Cache-Control": "no-store"}

    return app


# %% wrong: every method is welcome · loses: hidden-others
def create_health_app(version):
    app = Flask(__name__)

    @app.route("/healthz", methods=["GET", "POST", "PUT", "PATCH", "DELETE"])
    def health():
        return {"status": "ok", "version": version}, 200, {"Cache-Control": "no-store"}

    return app


# %% wrong: POST as well as GET · loses: hidden-others
def create_health_app(version):
    app = Flask(__name__)

    @app.route("/healthz", methods=["GET", "POST"])
    def health():
        return {"status": "ok", "version": version}, 200, {"Cache-Control": "no-store"}

    return app


# %% wrong: the version lives outside of the factory · loses: hidden-others
current = {}


def create_health_app(version):
    app = Flask(__name__)
    current["version"] = version

    @app.get("/healthz")
    def health():
        return {"status": "ok", "version": current["version"]}, 200, {"Cache-Control": "no-store"}

    return app


# %% wrong: one application for all · loses: hidden-others, hidden-answer
app = Flask("shared")
told = {}


@app.get("/healthz")
def health():
    return {"status": "ok", "version": told["version"]}, 200, {"Cache-Control": "no-store"}


def create_health_app(version):
    told.setdefault("version", version)
    return app


# %% wrong: a slash at the end of the rule · loses: all
def create_health_app(version):
    app = Flask(__name__)

    @app.get("/healthz/")
    def health():
        return {"status": "ok", "version": version}, 200, {"Cache-Control": "no-store"}

    return app


# %% wrong: the factory returns nothing · loses: all
def create_health_app(version):
    app = Flask(__name__)

    @app.get("/healthz")
    def health():
        return {"status": "ok", "version": version}, 200, {"Cache-Control": "no-store"}
