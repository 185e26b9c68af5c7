"""python -m assistant"""

from assistant.commands.cli import main

main()
