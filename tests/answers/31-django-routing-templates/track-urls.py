# %% right: a group of its own for parcels
def track_urls():
    parcels = [
        path("new/", show_form, name="parcel-form"),
        path("<code>/", show_parcel, name="parcel-sheet"),
    ]
    return [
        path("", welcome, name="front-door"),
        path("parcels/", include(parcels)),
        path("depots/<int:depot_id>/", show_depot, name="depot-sheet"),
        path("reports/<int:year>/<int:month>/", show_report, name="month-report"),
    ]


# %% right: regular expressions
from django.urls import re_path


def track_urls():
    def depot(request, depot_id):
        return show_depot(request, int(depot_id))

    def report(request, year, month):
        return show_report(request, int(year), int(month))

    return [
        re_path(r"^$", welcome, name="front-door"),
        re_path(r"^parcels/new/$", show_form, name="parcel-form"),
        re_path(r"^parcels/(?P<code>[^/]+)/$", show_parcel, name="parcel-sheet"),
        re_path(r"^depots/(?P<depot_id>[0-9]+)/$", depot, name="depot-sheet"),
        re_path(r"^reports/(?P<year>[0-9]+)/(?P<month>[0-9]+)/$", report, name="month-report"),
    ]


# %% right: views as classes, a table of addresses
class Parcel(View):
    def get(self, request, code):
        return show_parcel(request, code=code)


def track_urls():
    table = [
        ("parcels/new/", show_form, "parcel-form"),
        ("parcels/<str:code>/", Parcel.as_view(), "parcel-sheet"),
        ("depots/<int:depot_id>/", show_depot, "depot-sheet"),
        ("reports/<int:year>/<int:month>/", show_report, "month-report"),
        ("", welcome, "front-door"),
    ]
    return [path(address, view, name=name) for address, view, name in table]


# %% wrong: the form is shadowed · loses: hidden-answers
def track_urls():
    return [
        path("", welcome, name="front-door"),
        path("parcels/<str:code>/", show_parcel, name="parcel-sheet"),
        path("parcels/new/", show_form, name="parcel-form"),
        path("depots/<int:depot_id>/", show_depot, name="depot-sheet"),
        path("reports/<int:year>/<int:month>/", show_report, name="month-report"),
    ]


# %% wrong: addresses that begin with a slash · loses: hidden-answers, hidden-names, visible
def track_urls():
    return [
        path("/", welcome, name="front-door"),
        path("/parcels/new/", show_form, name="parcel-form"),
        path("/parcels/<str:code>/", show_parcel, name="parcel-sheet"),
        path("/depots/<int:depot_id>/", show_depot, name="depot-sheet"),
        path("/reports/<int:year>/<int:month>/", show_report, name="month-report"),
    ]


# %% wrong: numbers without a converter · loses: hidden-answers
def track_urls():
    return [
        path("", welcome, name="front-door"),
        path("parcels/new/", show_form, name="parcel-form"),
        path("parcels/<str:code>/", show_parcel, name="parcel-sheet"),
        path("depots/<depot_id>/", show_depot, name="depot-sheet"),
        path("reports/<year>/<month>/", show_report, name="month-report"),
    ]


# %% wrong: a slug for codes · loses: hidden-answers
def track_urls():
    return [
        path("", welcome, name="front-door"),
        path("parcels/new/", show_form, name="parcel-form"),
        path("parcels/<slug:code>/", show_parcel, name="parcel-sheet"),
        path("depots/<int:depot_id>/", show_depot, name="depot-sheet"),
        path("reports/<int:year>/<int:month>/", show_report, name="month-report"),
    ]


# %% wrong: the names of the views as names of the addresses · loses: hidden-names
def track_urls():
    return [
        path("", welcome, name="welcome"),
        path("parcels/new/", show_form, name="show_form"),
        path("parcels/<str:code>/", show_parcel, name="show_parcel"),
        path("depots/<int:depot_id>/", show_depot, name="show_depot"),
        path("reports/<int:year>/<int:month>/", show_report, name="show_report"),
    ]


# %% wrong: no names · loses: hidden-names
def track_urls():
    return [
        path("", welcome),
        path("parcels/new/", show_form),
        path("parcels/<str:code>/", show_parcel),
        path("depots/<int:depot_id>/", show_depot),
        path("reports/<int:year>/<int:month>/", show_report),
    ]


# %% wrong: month before year · loses: hidden-answers
def track_urls():
    return [
        path("", welcome, name="front-door"),
        path("parcels/new/", show_form, name="parcel-form"),
        path("parcels/<str:code>/", show_parcel, name="parcel-sheet"),
        path("depots/<int:depot_id>/", show_depot, name="depot-sheet"),
        path("reports/<int:month>/<int:year>/", show_report, name="month-report"),
    ]


# %% wrong: a path converter takes the slashes too · loses: hidden-answers, hidden-names, visible
def track_urls():
    return [
        path("", welcome, name="front-door"),
        path("parcels/new/", show_form, name="parcel-form"),
        path("parcels/<path:code>", show_parcel, name="parcel-sheet"),
        path("depots/<int:depot_id>/", show_depot, name="depot-sheet"),
        path("reports/<int:year>/<int:month>/", show_report, name="month-report"),
    ]


# %% wrong: a converter that takes slashes · loses: hidden-answers
def track_urls():
    return [
        path("", welcome, name="front-door"),
        path("parcels/new/", show_form, name="parcel-form"),
        path("parcels/<path:code>/", show_parcel, name="parcel-sheet"),
        path("depots/<int:depot_id>/", show_depot, name="depot-sheet"),
        path("reports/<int:year>/<int:month>/", show_report, name="month-report"),
    ]
