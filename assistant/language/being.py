"""The words by which a text says what a thing is: "A là đô thị biển", "A trở thành trung tâm"."""

import re

BEING = "(?:là|trở thành)"  # a part of a pattern, for search form or one spelling
MADE_SO = " trở thành "  # what a text (spaced) wants a thing to be made into
SAYS_BEING = re.compile(rf"\s{BEING}\s")
