"""All measures of the page that runs Java, beside those of a page that runs Python."""

import opening
import page_training
import sites
import table


def pages(workshop, chromium):
    """What was sampled, and the lines of its table, one after the other."""
    site = sites.java_pages(workshop)
    with sites.python_page(workshop) as (address, folder):
        java = opening.java_side(site / opening.TWO, "z")
        python = opening.python_side(address, folder)
        rows = opening.opening(chromium, [java, python])
        rows += opening.moving(chromium, [java, python])
        trained = page_training.training(workshop, chromium, site, python)
    more = opening.moving_ours(chromium, site)
    return [
        (opening.SAMPLES, table.lines(rows, "Python")),
        (page_training.SAMPLES, table.lines(trained, "Python")),
        (opening.SAMPLES_OF_OURS, table.lines(more)),
    ]
