"""What holds for every template that a test of the Word engine compiles."""

from typing import Any

import pytest

from behovsmelding.docx import program_json
from behovsmelding.docx.compiling import compile as compiling
from behovsmelding.docx.printing import Prints
from behovsmelding.docx.proof import prove
from behovsmelding.model.felles import Målform


@pytest.fixture(autouse=True)
def _programs_go_to_json_and_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is compiled is the same when it comes from the cache, and is proved there."""
    compile_docx = compiling.compile_docx

    def compiled(docx: bytes, form: Prints, målform: Målform) -> Any:
        checked = compile_docx(docx, form, målform)
        if checked.compiled is not None:
            program = checked.compiled.program
            written = program_json.dumps(program)
            assert program_json.program(program_json.loads(written)) == program
            prove(program, form, målform)
        return checked

    monkeypatch.setattr(compiling, "compile_docx", compiled)
