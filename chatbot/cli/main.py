"""The commands, each imported only when it is called, so that each starts fast."""

import gc
from importlib import import_module

import click

from chatbot import __version__
from chatbot.cli.exit_code import USED_WRONGLY

COMMANDS = (
    "chat",
    "ask",
    "search",
    "evaluate",
    "read",
    "replay",
    "demo",
    "check",
    "review",
    "show",
)


class LazyGroup(click.Group):
    """Looks a command up in the module of its own name."""

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """List the commands in the order of the README."""
        return list(COMMANDS)

    def get_command(self, _ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import one command's module."""
        if cmd_name not in COMMANDS:
            return None
        command = import_module(f"chatbot.cli.{cmd_name}").command
        return command if isinstance(command, click.Command) else None


@click.group(cls=LazyGroup, invoke_without_command=True)
@click.version_option(__version__, prog_name="backline")
@click.pass_context
def backline(ctx: click.Context) -> None:
    """A cited consult for back strain that did not get better.

    Without a command, the chat starts.
    """
    if ctx.invoked_subcommand is None:
        ctx.invoke(import_module("chatbot.cli.chat").command)


def main() -> None:
    """Run a command; a wrong call exits with 3, a bad file with 2.

    The collector rests until an engine is open: nothing loaded before is garbage.
    """
    gc.disable()
    try:
        code = backline(standalone_mode=False)
    except click.exceptions.Abort:
        raise SystemExit(130) from None
    except click.ClickException as error:
        error.show()
        wrong = isinstance(error, click.UsageError)
        raise SystemExit(USED_WRONGLY if wrong else error.exit_code) from None
    raise SystemExit(code if isinstance(code, int) else 0)
