"""
Executes one notebook, and writes it in the form in which JupyterLab saves it.

What differs from run to run is left out. What JupyterLab would add when it opens the notebook is
there: a notebook that it opens, with the kernel and the JDK that ran it here, stays unchanged.
"""

import re

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

KERNELSPEC = {"display_name": "Java", "language": "java", "name": "java"}


class Client(NotebookClient):
    """Runs the cells and tells the kernel which one it is, as JupyterLab does."""

    async def async_execute_cell(self, cell, *place, **options):
        self.kc.session.metadata = {"cellId": cell.get("id")}
        return await super().async_execute_cell(cell, *place, **options)


def execute(kernel, folder, source, result, log):
    """Gives back what came in the way, in a few words; nothing if all cells ran well."""
    try:
        notebook = nbformat.read(source, as_version=4)
    except Exception as failure:
        return f"it cannot be read: {failure}"
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    for cell in code:
        cell.outputs, cell.execution_count = [], None
        cell.metadata.pop("execution", None)
    trouble = run_cells(notebook, kernel, folder, log)
    notebook.metadata = nbformat.from_dict(
        {"kernelspec": KERNELSPEC, "language_info": notebook.metadata.get("language_info", {})}
    )
    with open(result, "w", encoding="utf-8", newline="\n") as file:
        nbformat.write(notebook, file)
    return trouble or first_error(code)


def run_cells(notebook, kernel, folder, log):
    """Gives back what came in the way, if something did; not the error of a cell."""
    client = Client(
        notebook,
        kernel_name=kernel,
        timeout=600,
        startup_timeout=120,
        resources={"metadata": {"path": folder}},
        record_timing=False,
        coalesce_streams=True,
        store_widget_state=False,
    )
    try:
        with open(log, "a", encoding="utf-8") as noise:
            client.execute(stdout=noise, stderr=noise)
    except CellExecutionError:
        return None
    except CellTimeoutError:
        return "a cell ran for more than ten minutes"
    except DeadKernelError:
        return "the kernel died"
    except Exception as failure:
        return f"{type(failure).__name__}: {failure}"
    return None


def first_error(code):
    for number, cell in enumerate(code, 1):
        for output in cell.outputs:
            if output.output_type == "error":
                said = re.sub(r"\x1b\[[0-9;]*m", "", "\n".join(output.traceback))
                lines = [line for line in said.splitlines() if line.strip("- ")][:5]
                return f"code cell {number}: {output.ename}\n    " + "\n    ".join(lines)
    return None
