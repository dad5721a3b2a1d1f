"""What is to be made: handed from the installer to the workers as JSON."""

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


def sheet(notebook: Path, root: Path) -> Sheet | None:
    """What is made of a notebook below a folder; solutions go into the edition of their chapter."""
    if notebook.parent.name == "solutions":
        return None
    name = notebook.relative_to(root).with_suffix("").as_posix()
    solutions = notebook.parent / "solutions" / notebook.name
    return Sheet(name, str(notebook), str(solutions) if solutions.exists() else "")
