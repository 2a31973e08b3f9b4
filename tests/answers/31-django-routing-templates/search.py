# %% right: class-based views, the middleware a class
import re
import uuid

from django.utils.html import format_html


class Finder(View):
    http_method_names = ["get", "head"]

    def get(self, request):
        code = request.GET.get("code", "").upper().strip()
        page = format_html('<form action="{}"><input name="code"></form>', reverse("find-parcel"))
        if code in FOUND:
            where = reverse("parcel-state", args=[code])
            page += format_html('<p><a href="{}">{}</a></p>', where, code)
        elif code:
            page += format_html("<p>No parcel has the code {}.</p>", code)
        return HttpResponse(page)


class State(View):
    def get(self, request, code):
        if code not in FOUND:
            raise Http404(code)
        return HttpResponse(format_html("{} is {}.", code, FOUND[code]))


class request_id:
    good = re.compile(r"[A-Za-z0-9-]{1,32}")

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.request_id = request.META.get("HTTP_X_REQUEST_ID", "")
        if not self.good.fullmatch(request.request_id):
            request.request_id = uuid.uuid4().hex
        response = self.get_response(request)
        response.headers["X-Request-ID"] = request.request_id
        return response


def search_urls():
    return [
        path("", Finder.as_view(), name="find-parcel"),
        path("<str:code>/", State.as_view(), name="parcel-state"),
    ]


# %% right: generic views and a form class
import secrets

from django import forms

project.template(
    "g/find.html",
    """<form action="{% url 'find-parcel' %}">{{ form }}</form>
{% if found %}<p><a href="{% url 'parcel-state' code %}">{{ code }}</a></p>{% endif %}
{% if missing %}<p>No parcel has the code {{ code }}.</p>{% endif %}""",
)
project.template("g/one.html", "<h1>{{ code }} is {{ status }}.</h1>")


class CodeForm(forms.Form):
    code = forms.CharField(required=False)


class Find(TemplateView):
    template_name = "g/find.html"

    def get_context_data(self, **given):
        form = CodeForm(self.request.GET)
        form.is_valid()
        code = form.cleaned_data.get("code", "").upper()
        found = code in FOUND
        more = {"form": CodeForm(), "code": code, "found": found}
        return super().get_context_data(missing=bool(code) and not found, **more, **given)


class One(TemplateView):
    template_name = "g/one.html"

    def get_context_data(self, **given):
        status = FOUND.get(given["code"])
        if status is None:
            raise Http404
        return super().get_context_data(status=status, **given)


LETTERS = set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-")


def request_id(get_response):
    def with_id(request):
        sent = request.headers.get("x-request-id") or ""
        if not sent or len(sent) > 32 or set(sent) - LETTERS:
            sent = secrets.token_hex(16)
        request.request_id = sent
        answer = get_response(request)
        answer["X-Request-ID"] = sent
        return answer

    return with_id


def search_urls():
    return [
        path("", Find.as_view(), name="find-parcel"),
        path("<code>/", One.as_view(), name="parcel-state"),
    ]


# %% right: functions inside, methods asked by hand
import uuid

from django.http import HttpResponseNotAllowed
from django.utils.html import escape


def is_fine(text):
    return 0 < len(text) <= 32 and text.isascii() and text.replace("-", "a").isalnum()


def request_id(get_response):
    def middleware(request):
        came = request.headers.get("X-Request-ID", "")
        request.request_id = came if is_fine(came) else str(uuid.uuid4()).replace("-", "")
        response = get_response(request)
        response["X-Request-ID"] = request.request_id
        return response

    return middleware


def search_urls():
    def find(request):
        if request.method not in ("GET", "HEAD"):
            return HttpResponseNotAllowed(["GET", "HEAD"])
        words = f"<form action='{reverse('find-parcel')}'><input name='code'></form>"
        code = request.GET.get("code", "").strip().upper()
        if code in FOUND:
            words += f"<a href='{reverse('parcel-state', args=[code])}'>{escape(code)}</a>"
        elif code != "":
            words += f"No parcel has the code {escape(code)}."
        return HttpResponse(words)

    def one(request, code):
        if request.method not in ("GET", "HEAD"):
            return HttpResponseNotAllowed(["GET"])
        if code not in FOUND:
            raise Http404
        return HttpResponse(f"{escape(code)} is {escape(FOUND[code])}.")

    return [path("", find, name="find-parcel"), path("<str:code>/", one, name="parcel-state")]


# %% right: more words and links on the page of a parcel, bold ones among them
import re
import uuid

from django.views.decorators.http import require_GET

project.template(
    "s/ask.html",
    """<h1>Where is it?</h1><form action="{% url 'find-parcel' %}">
<label>Code <input name=code></label></form>
{% if found %}<p>Here: <a href="{% url 'parcel-state' code %}"><b>{{ code }}</b></a>.</p>
{% elif code %}<p>No parcel has the code <b>{{ code }}</b>.</p>{% endif %}""",
)
project.template(
    "s/one.html",
    """<h1>Found</h1><p><em>{{ code }}</em> is <b>{{ status }}</b>.</p>
<a href="{% url 'find-parcel' %}">Search again</a>""",
)


def request_id(get_response):
    def with_id(request):
        request.request_id = request.headers.get("X-Request-ID", "")
        if not re.fullmatch("[a-zA-Z0-9-]{1,32}", request.request_id):
            request.request_id = uuid.uuid4().hex
        response = get_response(request)
        response["X-Request-ID"] = request.request_id
        return response

    return with_id


@require_GET
def find_parcel(request):
    code = request.GET.get("code", "").strip().upper()
    return render(request, "s/ask.html", {"code": code, "found": code in FOUND})


@require_GET
def show_state(request, code):
    if code not in FOUND:
        raise Http404
    return render(request, "s/one.html", {"code": code, "status": FOUND[code]})


def search_urls():
    return [
        path("", find_parcel, name="find-parcel"),
        path("<str:code>/", show_state, name="parcel-state"),
    ]


# %% wrong: addresses are written in · loses: hidden-search
import string
import uuid

from django.views.decorators.http import require_http_methods

project.template(
    "s/look.html",
    """<form method="get" action="/"><input name="code"></form>
{% if status %}<a href="/{{ code }}/">{{ code }}</a>
{% elif code %}No parcel has the code {{ code }}.{% endif %}""",
)
project.template("s/state.html", "{{ code }} is {{ status }}.")


@require_http_methods(["GET"])
def look(request):
    code = request.GET.get("code", "").strip().upper()
    return render(request, "s/look.html", {"code": code, "status": FOUND.get(code)})


@require_http_methods(["GET"])
def state(request, code):
    if code not in FOUND:
        raise Http404
    return render(request, "s/state.html", {"code": code, "status": FOUND[code]})


def search_urls():
    return [
        path("", look, name="find-parcel"),
        path("<str:code>/", state, name="parcel-state"),
    ]


ALLOWED = string.ascii_letters + string.digits + "-"


def request_id(get_response):
    def middleware(request):
        given = request.headers.get("X-Request-ID", "")
        fine = 1 <= len(given) <= 32 and all(letter in ALLOWED for letter in given)
        request.request_id = given if fine else uuid.uuid4().hex
        response = get_response(request)
        response["X-Request-ID"] = request.request_id
        return response

    return middleware


# %% wrong: the code as it was typed · loses: hidden-methods, hidden-search
import string
import uuid

from django.views.decorators.http import require_http_methods

project.template(
    "s/look.html",
    """<form method="get" action="{% url 'find-parcel' %}"><input name="code"></form>
{% if status %}<a href="{% url 'parcel-state' code %}">{{ code }}</a>
{% elif code %}No parcel has the code {{ code }}.{% endif %}""",
)
project.template("s/state.html", "{{ code }} is {{ status }}.")


@require_http_methods(["GET"])
def look(request):
    code = request.GET.get("code", "")
    return render(request, "s/look.html", {"code": code, "status": FOUND.get(code)})


@require_http_methods(["GET"])
def state(request, code):
    if code not in FOUND:
        raise Http404
    return render(request, "s/state.html", {"code": code, "status": FOUND[code]})


def search_urls():
    return [
        path("", look, name="find-parcel"),
        path("<str:code>/", state, name="parcel-state"),
    ]


ALLOWED = string.ascii_letters + string.digits + "-"


def request_id(get_response):
    def middleware(request):
        given = request.headers.get("X-Request-ID", "")
        fine = 1 <= len(given) <= 32 and all(letter in ALLOWED for letter in given)
        request.request_id = given if fine else uuid.uuid4().hex
        response = get_response(request)
        response["X-Request-ID"] = request.request_id
        return response

    return middleware


# %% wrong: a code that is not there is a 404 · loses: hidden-methods, hidden-search
import string
import uuid

from django.views.decorators.http import require_http_methods

project.template(
    "s/look.html",
    """<form method="get" action="{% url 'find-parcel' %}"><input name="code"></form>
{% if status %}<a href="{% url 'parcel-state' code %}">{{ code }}</a>
{% elif code %}No parcel has the code {{ code }}.{% endif %}""",
)
project.template("s/state.html", "{{ code }} is {{ status }}.")


@require_http_methods(["GET"])
def look(request):
    code = request.GET.get("code", "").strip().upper()
    if code and code not in FOUND:
        raise Http404
    return render(request, "s/look.html", {"code": code, "status": FOUND.get(code)})


@require_http_methods(["GET"])
def state(request, code):
    if code not in FOUND:
        raise Http404
    return render(request, "s/state.html", {"code": code, "status": FOUND[code]})


def search_urls():
    return [
        path("", look, name="find-parcel"),
        path("<str:code>/", state, name="parcel-state"),
    ]


ALLOWED = string.ascii_letters + string.digits + "-"


def request_id(get_response):
    def middleware(request):
        given = request.headers.get("X-Request-ID", "")
        fine = 1 <= len(given) <= 32 and all(letter in ALLOWED for letter in given)
        request.request_id = given if fine else uuid.uuid4().hex
        response = get_response(request)
        response["X-Request-ID"] = request.request_id
        return response

    return middleware


# %% wrong: any method is answered · loses: hidden-ids-new, hidden-methods
import string
import uuid

from django.views.decorators.http import require_http_methods

project.template(
    "s/look.html",
    """<form method="get" action="{% url 'find-parcel' %}"><input name="code"></form>
{% if status %}<a href="{% url 'parcel-state' code %}">{{ code }}</a>
{% elif code %}No parcel has the code {{ code }}.{% endif %}""",
)
project.template("s/state.html", "{{ code }} is {{ status }}.")


def look(request):
    code = request.GET.get("code", "").strip().upper()
    return render(request, "s/look.html", {"code": code, "status": FOUND.get(code)})


def state(request, code):
    if code not in FOUND:
        raise Http404
    return render(request, "s/state.html", {"code": code, "status": FOUND[code]})


def search_urls():
    return [
        path("", look, name="find-parcel"),
        path("<str:code>/", state, name="parcel-state"),
    ]


ALLOWED = string.ascii_letters + string.digits + "-"


def request_id(get_response):
    def middleware(request):
        given = request.headers.get("X-Request-ID", "")
        fine = 1 <= len(given) <= 32 and all(letter in ALLOWED for letter in given)
        request.request_id = given if fine else uuid.uuid4().hex
        response = get_response(request)
        response["X-Request-ID"] = request.request_id
        return response

    return middleware


# %% wrong: the wrong method is a bad request · loses: hidden-ids-new, hidden-methods
import string
import uuid

from django.views.decorators.http import require_http_methods

project.template(
    "s/look.html",
    """<form method="get" action="{% url 'find-parcel' %}"><input name="code"></form>
{% if status %}<a href="{% url 'parcel-state' code %}">{{ code }}</a>
{% elif code %}No parcel has the code {{ code }}.{% endif %}""",
)
project.template("s/state.html", "{{ code }} is {{ status }}.")


def look(request):
    if request.method != "GET":
        return HttpResponse("wrong method", status=400)
    code = request.GET.get("code", "").strip().upper()
    return render(request, "s/look.html", {"code": code, "status": FOUND.get(code)})


def state(request, code):
    if code not in FOUND:
        raise Http404
    return render(request, "s/state.html", {"code": code, "status": FOUND[code]})


def search_urls():
    return [
        path("", look, name="find-parcel"),
        path("<str:code>/", state, name="parcel-state"),
    ]


ALLOWED = string.ascii_letters + string.digits + "-"


def request_id(get_response):
    def middleware(request):
        given = request.headers.get("X-Request-ID", "")
        fine = 1 <= len(given) <= 32 and all(letter in ALLOWED for letter in given)
        request.request_id = given if fine else uuid.uuid4().hex
        response = get_response(request)
        response["X-Request-ID"] = request.request_id
        return response

    return middleware


# %% wrong: what was typed becomes HTML · loses: hidden-methods
import string
import uuid

from django.views.decorators.http import require_http_methods

project.template(
    "s/look.html",
    """<form method="get" action="{% url 'find-parcel' %}"><input name="code"></form>
{% if status %}<a href="{% url 'parcel-state' code %}">{{ code }}</a>
{% elif code %}No parcel has the code {{ code|safe }}.{% endif %}""",
)
project.template("s/state.html", "{{ code }} is {{ status }}.")


@require_http_methods(["GET"])
def look(request):
    code = request.GET.get("code", "").strip().upper()
    return render(request, "s/look.html", {"code": code, "status": FOUND.get(code)})


@require_http_methods(["GET"])
def state(request, code):
    if code not in FOUND:
        raise Http404
    return render(request, "s/state.html", {"code": code, "status": FOUND[code]})


def search_urls():
    return [
        path("", look, name="find-parcel"),
        path("<str:code>/", state, name="parcel-state"),
    ]


ALLOWED = string.ascii_letters + string.digits + "-"


def request_id(get_response):
    def middleware(request):
        given = request.headers.get("X-Request-ID", "")
        fine = 1 <= len(given) <= 32 and all(letter in ALLOWED for letter in given)
        request.request_id = given if fine else uuid.uuid4().hex
        response = get_response(request)
        response["X-Request-ID"] = request.request_id
        return response

    return middleware


# %% wrong: looked up when the addresses were made · loses: hidden-search
import string
import uuid

from django.views.decorators.http import require_http_methods

project.template(
    "s/look.html",
    """<form method="get" action="{% url 'find-parcel' %}"><input name="code"></form>
{% if status %}<a href="{% url 'parcel-state' code %}">{{ code }}</a>
{% elif code %}No parcel has the code {{ code }}.{% endif %}""",
)
project.template("s/state.html", "{{ code }} is {{ status }}.")


KNOWN = dict(FOUND)


@require_http_methods(["GET"])
def look(request):
    code = request.GET.get("code", "").strip().upper()
    return render(request, "s/look.html", {"code": code, "status": KNOWN.get(code)})


@require_http_methods(["GET"])
def state(request, code):
    if code not in KNOWN:
        raise Http404
    return render(request, "s/state.html", {"code": code, "status": KNOWN[code]})


def search_urls():
    return [
        path("", look, name="find-parcel"),
        path("<str:code>/", state, name="parcel-state"),
    ]


ALLOWED = string.ascii_letters + string.digits + "-"


def request_id(get_response):
    def middleware(request):
        given = request.headers.get("X-Request-ID", "")
        fine = 1 <= len(given) <= 32 and all(letter in ALLOWED for letter in given)
        request.request_id = given if fine else uuid.uuid4().hex
        response = get_response(request)
        response["X-Request-ID"] = request.request_id
        return response

    return middleware


# %% wrong: every id that came is kept · loses: hidden-ids-given
import string
import uuid

from django.views.decorators.http import require_http_methods

project.template(
    "s/look.html",
    """<form method="get" action="{% url 'find-parcel' %}"><input name="code"></form>
{% if status %}<a href="{% url 'parcel-state' code %}">{{ code }}</a>
{% elif code %}No parcel has the code {{ code }}.{% endif %}""",
)
project.template("s/state.html", "{{ code }} is {{ status }}.")


@require_http_methods(["GET"])
def look(request):
    code = request.GET.get("code", "").strip().upper()
    return render(request, "s/look.html", {"code": code, "status": FOUND.get(code)})


@require_http_methods(["GET"])
def state(request, code):
    if code not in FOUND:
        raise Http404
    return render(request, "s/state.html", {"code": code, "status": FOUND[code]})


def search_urls():
    return [
        path("", look, name="find-parcel"),
        path("<str:code>/", state, name="parcel-state"),
    ]


ALLOWED = string.ascii_letters + string.digits + "-"


def request_id(get_response):
    def middleware(request):
        given = request.headers.get("X-Request-ID", "")
        fine = given != ""
        request.request_id = given if fine else uuid.uuid4().hex
        response = get_response(request)
        response["X-Request-ID"] = request.request_id
        return response

    return middleware


# %% wrong: letters of any alphabet · loses: hidden-ids-given
import string
import uuid

from django.views.decorators.http import require_http_methods

project.template(
    "s/look.html",
    """<form method="get" action="{% url 'find-parcel' %}"><input name="code"></form>
{% if status %}<a href="{% url 'parcel-state' code %}">{{ code }}</a>
{% elif code %}No parcel has the code {{ code }}.{% endif %}""",
)
project.template("s/state.html", "{{ code }} is {{ status }}.")


@require_http_methods(["GET"])
def look(request):
    code = request.GET.get("code", "").strip().upper()
    return render(request, "s/look.html", {"code": code, "status": FOUND.get(code)})


@require_http_methods(["GET"])
def state(request, code):
    if code not in FOUND:
        raise Http404
    return render(request, "s/state.html", {"code": code, "status": FOUND[code]})


def search_urls():
    return [
        path("", look, name="find-parcel"),
        path("<str:code>/", state, name="parcel-state"),
    ]


ALLOWED = string.ascii_letters + string.digits + "-"


def request_id(get_response):
    def middleware(request):
        given = request.headers.get("X-Request-ID", "")
        fine = 1 <= len(given) <= 32 and given.replace("-", "a").isalnum()
        request.request_id = given if fine else uuid.uuid4().hex
        response = get_response(request)
        response["X-Request-ID"] = request.request_id
        return response

    return middleware


# %% wrong: only new ids · loses: hidden-ids-given, hidden-ids-new
import string
import uuid

from django.views.decorators.http import require_http_methods

project.template(
    "s/look.html",
    """<form method="get" action="{% url 'find-parcel' %}"><input name="code"></form>
{% if status %}<a href="{% url 'parcel-state' code %}">{{ code }}</a>
{% elif code %}No parcel has the code {{ code }}.{% endif %}""",
)
project.template("s/state.html", "{{ code }} is {{ status }}.")


@require_http_methods(["GET"])
def look(request):
    code = request.GET.get("code", "").strip().upper()
    return render(request, "s/look.html", {"code": code, "status": FOUND.get(code)})


@require_http_methods(["GET"])
def state(request, code):
    if code not in FOUND:
        raise Http404
    return render(request, "s/state.html", {"code": code, "status": FOUND[code]})


def search_urls():
    return [
        path("", look, name="find-parcel"),
        path("<str:code>/", state, name="parcel-state"),
    ]


ALLOWED = string.ascii_letters + string.digits + "-"


def request_id(get_response):
    def middleware(request):
        given = request.headers.get("X-Request-ID", "")
        fine = 1 <= len(given) <= 32 and all(letter in ALLOWED for letter in given)
        request.request_id = uuid.uuid4().hex
        response = get_response(request)
        response["X-Request-ID"] = request.request_id
        return response

    return middleware


# %% wrong: one id for all · loses: hidden-ids-new
import string
import uuid

from django.views.decorators.http import require_http_methods

project.template(
    "s/look.html",
    """<form method="get" action="{% url 'find-parcel' %}"><input name="code"></form>
{% if status %}<a href="{% url 'parcel-state' code %}">{{ code }}</a>
{% elif code %}No parcel has the code {{ code }}.{% endif %}""",
)
project.template("s/state.html", "{{ code }} is {{ status }}.")


@require_http_methods(["GET"])
def look(request):
    code = request.GET.get("code", "").strip().upper()
    return render(request, "s/look.html", {"code": code, "status": FOUND.get(code)})


@require_http_methods(["GET"])
def state(request, code):
    if code not in FOUND:
        raise Http404
    return render(request, "s/state.html", {"code": code, "status": FOUND[code]})


def search_urls():
    return [
        path("", look, name="find-parcel"),
        path("<str:code>/", state, name="parcel-state"),
    ]


FIRST = uuid.uuid4().hex
ALLOWED = string.ascii_letters + string.digits + "-"


def request_id(get_response):
    def middleware(request):
        given = request.headers.get("X-Request-ID", "")
        fine = 1 <= len(given) <= 32 and all(letter in ALLOWED for letter in given)
        request.request_id = given if fine else FIRST
        response = get_response(request)
        response["X-Request-ID"] = request.request_id
        return response

    return middleware


# %% wrong: the view does not find it · loses: hidden-ids-new
import string
import uuid

from django.views.decorators.http import require_http_methods

project.template(
    "s/look.html",
    """<form method="get" action="{% url 'find-parcel' %}"><input name="code"></form>
{% if status %}<a href="{% url 'parcel-state' code %}">{{ code }}</a>
{% elif code %}No parcel has the code {{ code }}.{% endif %}""",
)
project.template("s/state.html", "{{ code }} is {{ status }}.")


@require_http_methods(["GET"])
def look(request):
    code = request.GET.get("code", "").strip().upper()
    return render(request, "s/look.html", {"code": code, "status": FOUND.get(code)})


@require_http_methods(["GET"])
def state(request, code):
    if code not in FOUND:
        raise Http404
    return render(request, "s/state.html", {"code": code, "status": FOUND[code]})


def search_urls():
    return [
        path("", look, name="find-parcel"),
        path("<str:code>/", state, name="parcel-state"),
    ]


ALLOWED = string.ascii_letters + string.digits + "-"


def request_id(get_response):
    def middleware(request):
        given = request.headers.get("X-Request-ID", "")
        fine = 1 <= len(given) <= 32 and all(letter in ALLOWED for letter in given)
        number = given if fine else uuid.uuid4().hex
        response = get_response(request)
        response["X-Request-ID"] = number
        return response

    return middleware


# %% wrong: the id of a uuid with its dashes is too long · loses: hidden-ids-given
import string
import uuid

from django.views.decorators.http import require_http_methods

project.template(
    "s/look.html",
    """<form method="get" action="{% url 'find-parcel' %}"><input name="code"></form>
{% if status %}<a href="{% url 'parcel-state' code %}">{{ code }}</a>
{% elif code %}No parcel has the code {{ code }}.{% endif %}""",
)
project.template("s/state.html", "{{ code }} is {{ status }}.")


@require_http_methods(["GET"])
def look(request):
    code = request.GET.get("code", "").strip().upper()
    return render(request, "s/look.html", {"code": code, "status": FOUND.get(code)})


@require_http_methods(["GET"])
def state(request, code):
    if code not in FOUND:
        raise Http404
    return render(request, "s/state.html", {"code": code, "status": FOUND[code]})


def search_urls():
    return [
        path("", look, name="find-parcel"),
        path("<str:code>/", state, name="parcel-state"),
    ]


ALLOWED = string.ascii_letters + string.digits + "-"


def request_id(get_response):
    def middleware(request):
        given = request.headers.get("X-Request-ID", "")
        fine = 1 <= len(given) <= 32 and all(letter in ALLOWED for letter in given)
        request.request_id = given if fine else str(uuid.uuid4())
        response = get_response(request)
        response["X-Request-ID"] = request.request_id
        return response

    return middleware


# %% wrong: only answers of status 200 carry it · loses: hidden-ids-new
import string
import uuid

from django.views.decorators.http import require_http_methods

project.template(
    "s/look.html",
    """<form method="get" action="{% url 'find-parcel' %}"><input name="code"></form>
{% if status %}<a href="{% url 'parcel-state' code %}">{{ code }}</a>
{% elif code %}No parcel has the code {{ code }}.{% endif %}""",
)
project.template("s/state.html", "{{ code }} is {{ status }}.")


@require_http_methods(["GET"])
def look(request):
    code = request.GET.get("code", "").strip().upper()
    return render(request, "s/look.html", {"code": code, "status": FOUND.get(code)})


@require_http_methods(["GET"])
def state(request, code):
    if code not in FOUND:
        raise Http404
    return render(request, "s/state.html", {"code": code, "status": FOUND[code]})


def search_urls():
    return [
        path("", look, name="find-parcel"),
        path("<str:code>/", state, name="parcel-state"),
    ]


ALLOWED = string.ascii_letters + string.digits + "-"


def request_id(get_response):
    def middleware(request):
        given = request.headers.get("X-Request-ID", "")
        fine = 1 <= len(given) <= 32 and all(letter in ALLOWED for letter in given)
        request.request_id = given if fine else uuid.uuid4().hex
        response = get_response(request)
        if response.status_code == 200:
            response["X-Request-ID"] = request.request_id
        return response

    return middleware


# %% wrong: the middleware forgets the response · loses: hidden-ids-given, hidden-ids-new, visible
import string
import uuid

from django.views.decorators.http import require_http_methods

project.template(
    "s/look.html",
    """<form method="get" action="{% url 'find-parcel' %}"><input name="code"></form>
{% if status %}<a href="{% url 'parcel-state' code %}">{{ code }}</a>
{% elif code %}No parcel has the code {{ code }}.{% endif %}""",
)
project.template("s/state.html", "{{ code }} is {{ status }}.")


@require_http_methods(["GET"])
def look(request):
    code = request.GET.get("code", "").strip().upper()
    return render(request, "s/look.html", {"code": code, "status": FOUND.get(code)})


@require_http_methods(["GET"])
def state(request, code):
    if code not in FOUND:
        raise Http404
    return render(request, "s/state.html", {"code": code, "status": FOUND[code]})


def search_urls():
    return [
        path("", look, name="find-parcel"),
        path("<str:code>/", state, name="parcel-state"),
    ]


ALLOWED = string.ascii_letters + string.digits + "-"


def request_id(get_response):
    def middleware(request):
        given = request.headers.get("X-Request-ID", "")
        fine = 1 <= len(given) <= 32 and all(letter in ALLOWED for letter in given)
        request.request_id = given if fine else uuid.uuid4().hex
        response = get_response(request)
        response["X-Request-ID"] = request.request_id

    return middleware


# %% wrong: with POST in place of GET · loses: hidden-ids-new, hidden-methods, hidden-search, visible
import string
import uuid

from django.views.decorators.http import require_http_methods

project.template(
    "s/look.html",
    """<form method="post" action="{% url 'find-parcel' %}"><input name="code"></form>
{% if status %}<a href="{% url 'parcel-state' code %}">{{ code }}</a>
{% elif code %}No parcel has the code {{ code }}.{% endif %}""",
)
project.template("s/state.html", "{{ code }} is {{ status }}.")


@require_http_methods(["GET", "POST"])
def look(request):
    code = request.POST.get("code", "").strip().upper()
    return render(request, "s/look.html", {"code": code, "status": FOUND.get(code)})


@require_http_methods(["GET", "POST"])
def state(request, code):
    if code not in FOUND:
        raise Http404
    return render(request, "s/state.html", {"code": code, "status": FOUND[code]})


def search_urls():
    return [
        path("", look, name="find-parcel"),
        path("<str:code>/", state, name="parcel-state"),
    ]


ALLOWED = string.ascii_letters + string.digits + "-"


def request_id(get_response):
    def middleware(request):
        given = request.headers.get("X-Request-ID", "")
        fine = 1 <= len(given) <= 32 and all(letter in ALLOWED for letter in given)
        request.request_id = given if fine else uuid.uuid4().hex
        response = get_response(request)
        response["X-Request-ID"] = request.request_id
        return response

    return middleware


# %% wrong: the form posts, to a page that refuses it · loses: hidden-search
import re
import uuid

from django.utils.html import format_html


class Finder(View):
    http_method_names = ["get", "head"]

    def get(self, request):
        code = request.GET.get("code", "").upper().strip()
        page = format_html('<form method="post" action="{}"><input name="code"></form>', reverse("find-parcel"))
        if code in FOUND:
            where = reverse("parcel-state", args=[code])
            page += format_html('<p><a href="{}">{}</a></p>', where, code)
        elif code:
            page += format_html("<p>No parcel has the code {}.</p>", code)
        return HttpResponse(page)


class State(View):
    def get(self, request, code):
        if code not in FOUND:
            raise Http404(code)
        return HttpResponse(format_html("{} is {}.", code, FOUND[code]))


class request_id:
    good = re.compile(r"[A-Za-z0-9-]{1,32}")

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.request_id = request.META.get("HTTP_X_REQUEST_ID", "")
        if not self.good.fullmatch(request.request_id):
            request.request_id = uuid.uuid4().hex
        response = self.get_response(request)
        response.headers["X-Request-ID"] = request.request_id
        return response


def search_urls():
    return [
        path("", Finder.as_view(), name="find-parcel"),
        path("<str:code>/", State.as_view(), name="parcel-state"),
    ]


# %% wrong: the new id is made once · loses: hidden-ids-new
import re
import uuid

from django.utils.html import format_html


class Finder(View):
    http_method_names = ["get", "head"]

    def get(self, request):
        code = request.GET.get("code", "").upper().strip()
        page = format_html('<form action="{}"><input name="code"></form>', reverse("find-parcel"))
        if code in FOUND:
            where = reverse("parcel-state", args=[code])
            page += format_html('<p><a href="{}">{}</a></p>', where, code)
        elif code:
            page += format_html("<p>No parcel has the code {}.</p>", code)
        return HttpResponse(page)


class State(View):
    def get(self, request, code):
        if code not in FOUND:
            raise Http404(code)
        return HttpResponse(format_html("{} is {}.", code, FOUND[code]))


class request_id:
    good = re.compile(r"[A-Za-z0-9-]{1,32}")

    def __init__(self, get_response):
        self.get_response = get_response
        self.fresh = uuid.uuid4().hex

    def __call__(self, request):
        request.request_id = request.META.get("HTTP_X_REQUEST_ID", "")
        if not self.good.fullmatch(request.request_id):
            request.request_id = self.fresh
        response = self.get_response(request)
        response.headers["X-Request-ID"] = request.request_id
        return response


def search_urls():
    return [
        path("", Finder.as_view(), name="find-parcel"),
        path("<str:code>/", State.as_view(), name="parcel-state"),
    ]


# %% wrong: an id that is too long is cut · loses: hidden-ids-given
import re
import uuid

from django.utils.html import format_html


class Finder(View):
    http_method_names = ["get", "head"]

    def get(self, request):
        code = request.GET.get("code", "").upper().strip()
        page = format_html('<form action="{}"><input name="code"></form>', reverse("find-parcel"))
        if code in FOUND:
            where = reverse("parcel-state", args=[code])
            page += format_html('<p><a href="{}">{}</a></p>', where, code)
        elif code:
            page += format_html("<p>No parcel has the code {}.</p>", code)
        return HttpResponse(page)


class State(View):
    def get(self, request, code):
        if code not in FOUND:
            raise Http404(code)
        return HttpResponse(format_html("{} is {}.", code, FOUND[code]))


class request_id:
    good = re.compile(r"[A-Za-z0-9-]{1,32}")

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.request_id = request.META.get("HTTP_X_REQUEST_ID", "")[:32]
        if not self.good.fullmatch(request.request_id):
            request.request_id = uuid.uuid4().hex
        response = self.get_response(request)
        response.headers["X-Request-ID"] = request.request_id
        return response


def search_urls():
    return [
        path("", Finder.as_view(), name="find-parcel"),
        path("<str:code>/", State.as_view(), name="parcel-state"),
    ]
