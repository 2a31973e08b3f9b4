# %% right: a class-based view
class Sheet(View):
    def get(self, request, code):
        try:
            found = PARCELS[code]
        except KeyError:
            raise Http404(code) from None
        return render(request, "parcels/card.html", {"parcel": found, "code": code})


def parcel_urls():
    return [path("<str:code>/", Sheet.as_view(), name="parcel-sheet")]


# %% right: a TemplateView
class CardOfParcel(TemplateView):
    template_name = "parcels/card.html"

    def get_context_data(self, **given):
        context = super().get_context_data(**given)
        context["parcel"] = PARCELS.get(given["code"])
        if context["parcel"] is None:
            raise Http404
        return context


def parcel_urls():
    return [path("<code>/", CardOfParcel.as_view(), name="parcel-sheet")]


# %% right: a function inside, and a 404 that is returned
from django.http import HttpResponseNotFound
from django.template.loader import render_to_string


def parcel_urls():
    def sheet(request, code):
        if code in PARCELS:
            words = {"code": code, "parcel": PARCELS[code]}
            return HttpResponse(render_to_string("parcels/card.html", words, request))
        return HttpResponseNotFound("no such parcel")

    return [path("<str:code>/", sheet, name="parcel-sheet")]


# %% wrong: a server error for a code that is not there · loses: hidden-live, hidden-missing
def page(request, code):
    return render(request, "parcels/card.html", {"code": code, "parcel": PARCELS[code]})


def parcel_urls():
    return [path("<str:code>/", page, name="parcel-sheet")]


# %% wrong: 200 with words about it · loses: hidden-live, hidden-missing
def page(request, code):
    if code not in PARCELS:
        return HttpResponse("404: no such parcel")
    return render(request, "parcels/card.html", {"code": code, "parcel": PARCELS[code]})


def parcel_urls():
    return [path("<str:code>/", page, name="parcel-sheet")]


# %% wrong: the view returns None · loses: hidden-live, hidden-missing
def page(request, code):
    if code in PARCELS:
        return render(request, "parcels/card.html", {"code": code, "parcel": PARCELS[code]})


def parcel_urls():
    return [path("<str:code>/", page, name="parcel-sheet")]


# %% wrong: render without return · loses: hidden-live, hidden-missing, visible
def page(request, code):
    if code not in PARCELS:
        raise Http404
    render(request, "parcels/card.html", {"code": code, "parcel": PARCELS[code]})


def parcel_urls():
    return [path("<str:code>/", page, name="parcel-sheet")]


# %% wrong: a class without as_view · loses: hidden-live, hidden-missing, visible
class Sheet(View):
    def get(self, request, code):
        if code not in PARCELS:
            raise Http404
        return render(request, "parcels/card.html", {"code": code, "parcel": PARCELS[code]})


def parcel_urls():
    return [path("<str:code>/", Sheet, name="parcel-sheet")]


# %% wrong: codes in capital letters · loses: hidden-missing
def page(request, code):
    code = code.upper()
    if code not in PARCELS:
        raise Http404
    return render(request, "parcels/card.html", {"code": code, "parcel": PARCELS[code]})


def parcel_urls():
    return [path("<str:code>/", page, name="parcel-sheet")]


# %% wrong: looked up when the addresses were made · loses: hidden-live
known = {code: dict(parcel) for code, parcel in PARCELS.items()}


def page(request, code):
    if code not in known:
        raise Http404
    return render(request, "parcels/card.html", {"code": code, "parcel": known[code]})


def parcel_urls():
    return [path("<str:code>/", page, name="parcel-sheet")]


# %% wrong: written without the template, so not escaped · loses: hidden-live
def page(request, code):
    if code not in PARCELS:
        raise Http404
    parcel = PARCELS[code]
    return HttpResponse(f"<h1>{code}</h1><p>is {parcel['status']}: {parcel['stops']} stops</p>")


def parcel_urls():
    return [path("<str:code>/", page, name="parcel-sheet")]


# %% wrong: view, address and template of one name · loses: hidden-live, hidden-missing, visible
def parcel(request, code):
    if code not in PARCELS:
        raise Http404
    return render(request, "parcel-sheet", {"code": code, "parcel": PARCELS[code]})


def parcel_urls():
    return [path("<str:code>/", parcel, name="parcel-sheet")]


# %% wrong: a slug is not any text · loses: hidden-live
class Sheet(View):
    def get(self, request, code):
        try:
            found = PARCELS[code]
        except KeyError:
            raise Http404(code) from None
        return render(request, "parcels/card.html", {"parcel": found, "code": code})


def parcel_urls():
    return [path("<slug:code>/", Sheet.as_view(), name="parcel-sheet")]


# %% wrong: the code is marked as safe · loses: hidden-live
from django.utils.safestring import mark_safe


class Sheet(View):
    def get(self, request, code):
        try:
            found = PARCELS[code]
        except KeyError:
            raise Http404(code) from None
        return render(request, "parcels/card.html", {"parcel": found, "code": mark_safe(code)})


def parcel_urls():
    return [path("<str:code>/", Sheet.as_view(), name="parcel-sheet")]
