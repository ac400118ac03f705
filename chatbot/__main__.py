"""The command `backline`."""

from chatbot.cli.main import main

if __name__ == "__main__":
    main()
