"""What is to be made: handed to the workers as JSON."""

from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True)
class Sheet:
    """One notebook.

    name is its path below notebooks/ without suffix, such as zh/06-cycles; solutions is the notebook with
    its solutions, or empty.
    """

    name: str
    notebook: str
    solutions: str = ""

    def page(self, output: Path) -> Path:
        return output / f"{self.name}.html"

    def solved(self, output: Path) -> Path:
        """Its edition with solutions, beside it in solutions/."""
        page = self.page(output)
        return page.parent / "solutions" / page.name

    def slides(self, output: Path) -> Path:
        page = self.page(output)
        return page.parent / "slides" / page.name

    def to_json(self) -> dict[str, str]:
        return asdict(self)


# Folders whose notebooks are no chapters: what JupyterLab keeps, what is graded, and solutions, which go into
# the edition of their chapter.
_NO_CHAPTERS = {".ipynb_checkpoints", "grading", "solutions"}


def sheets(root: Path) -> list[Sheet]:
    """What is made of the notebooks below a folder, in reading order."""
    found = sorted(root.rglob("*.ipynb"))
    return [_sheet(path, root) for path in found if not _NO_CHAPTERS.intersection(path.relative_to(root).parts)]


def _sheet(notebook: Path, root: Path) -> Sheet:
    name = notebook.relative_to(root).with_suffix("").as_posix()
    solutions = notebook.parent / "solutions" / notebook.name
    return Sheet(name, str(notebook), str(solutions) if solutions.exists() else "")
