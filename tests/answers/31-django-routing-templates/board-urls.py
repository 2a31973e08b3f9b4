# %% right: a function with Paginator
from django.core.paginator import InvalidPage, Paginator


def board(request):
    pages = Paginator(WAITING, 10)
    try:
        found = pages.page(request.GET.get("page", 1))
    except InvalidPage:
        raise Http404("no such page") from None
    return render(request, "board/page.html", {"page_obj": found})


def board_urls():
    return [path("", board, name="waiting-board")]


# %% right: a View with Paginator, the list copied at each visit
from django.core.paginator import EmptyPage, PageNotAnInteger, Paginator
from django.http import HttpResponseNotFound


class Board(View):
    size = 10

    def get(self, request):
        try:
            number = request.GET["page"] if "page" in request.GET else "1"
            page = Paginator(list(WAITING), per_page=self.size).page(number)
        except (EmptyPage, PageNotAnInteger) as error:
            return HttpResponseNotFound(str(error))
        return render(request, "board/page.html", {"page_obj": page})


def board_urls():
    return [path("", Board.as_view(), name="waiting-board")]


# %% right: ListView with the list as a property
class Codes(ListView):
    template_name = "board/page.html"
    paginate_by = 10

    @property
    def queryset(self):
        return list(WAITING)


def board_urls():
    return [path("", Codes.as_view(), name="waiting-board")]


# %% wrong: another page in place of a 404 · loses: hidden-missing
from django.core.paginator import Paginator


def board(request):
    page = Paginator(WAITING, 10).get_page(request.GET.get("page"))
    return render(request, "board/page.html", {"page_obj": page})


def board_urls():
    return [path("", board, name="waiting-board")]


# %% wrong: a server error for a page that is not there · loses: hidden-missing
from django.core.paginator import Paginator


def board(request):
    page = Paginator(WAITING, 10).page(int(request.GET.get("page", 1)))
    return render(request, "board/page.html", {"page_obj": page})


def board_urls():
    return [path("", board, name="waiting-board")]


# %% wrong: a copy from the start · loses: hidden-pages
class Board(ListView):
    template_name = "board/page.html"
    paginate_by = 10
    queryset = list(WAITING)


def board_urls():
    return [path("", Board.as_view(), name="waiting-board")]


# %% wrong: sorted by text · loses: hidden-missing, hidden-pages, visible
class Board(ListView):
    template_name = "board/page.html"
    paginate_by = 10

    def get_queryset(self):
        return sorted(WAITING)


def board_urls():
    return [path("", Board.as_view(), name="waiting-board")]


# %% wrong: always the first page · loses: hidden-missing, hidden-pages
from django.core.paginator import Paginator


def board(request):
    return render(request, "board/page.html", {"page_obj": Paginator(WAITING, 10).page(1)})


def board_urls():
    return [path("", board, name="waiting-board")]


# %% wrong: the class without as_view · loses: hidden-missing, hidden-pages, visible
class Board(ListView):
    template_name = "board/page.html"
    paginate_by = 10

    def get_queryset(self):
        return WAITING


def board_urls():
    return [path("", Board, name="waiting-board")]


# %% wrong: an empty list is not found · loses: hidden-pages
class Board(ListView):
    template_name = "board/page.html"
    paginate_by = 10
    allow_empty = False

    def get_queryset(self):
        return WAITING


def board_urls():
    return [path("", Board.as_view(), name="waiting-board")]
