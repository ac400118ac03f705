"""The commands, each imported only when it is called, so that each starts fast."""

import gc
import os
import sys
from importlib import import_module

import click

from chatbot import __version__
from chatbot.cli.kinds import BAD_FILE, CUT_SHORT, INTERRUPTED, USED_WRONGLY

COMMANDS = (
    "chat", "ask", "search", "evaluate", "read", "replay", "demo", "check", "review",
    "show",
)  # fmt: skip


class LazyGroup(click.Group):
    """Looks a command up in the module of its own name."""

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """List the commands in the order of the README."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import one command's module; a wrong name ends with the nearest right one."""
        if cmd_name not in COMMANDS:
            from chatbot.engine.nearest import did_you_mean

            hint = did_you_mean(cmd_name, COMMANDS, f"Use {', '.join(COMMANDS)}.")
            ctx.fail(f'No command is called "{cmd_name}". {hint}')
        command = import_module(f"chatbot.cli.{cmd_name}").command
        return command if isinstance(command, click.Command) else None

    def invoke(self, ctx: click.Context) -> object:
        """Run a command; one that nobody reads any more ends without a word."""
        try:
            code = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            from chatbot.cli.terminal import leave_quietly

            leave_quietly()
            return CUT_SHORT
        return code


@click.group(cls=LazyGroup, invoke_without_command=True)
@click.version_option(__version__, prog_name="backline")
@click.pass_context
def backline(ctx: click.Context) -> None:
    """A cited consult for back strain that did not get better.

    Without a command, the chat starts. Exit codes: 0 fine, 1 a transcript differs, 2 a
    file is bad, 3 used wrongly.
    """
    if ctx.invoked_subcommand is None:
        ctx.invoke(import_module("chatbot.cli.chat").command)


def main(args: list[str] | None = None) -> None:
    """Run a command, that of the command line if none is given, and exit.

    The collector rests until an engine is open: nothing loaded before is garbage. No
    plugin of another package is looked for: it would slow and could change what is read.
    """
    gc.disable()
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    from chatbot.cli.terminal import open_what_is_closed, show_any_letter

    open_what_is_closed()
    show_any_letter()
    try:
        code = backline(args, "backline", standalone_mode=False)
    except click.exceptions.Abort:
        raise SystemExit(INTERRUPTED) from None
    except click.ClickException as error:
        error.show()
        wrong = isinstance(error, click.UsageError)
        raise SystemExit(USED_WRONGLY if wrong else error.exit_code) from None
    except OSError as error:
        place = f"{error.filename}: " if error.filename else ""
        click.echo(f"{place}{error.strerror or error}", err=True)
        raise SystemExit(BAD_FILE) from None
    raise SystemExit(code if isinstance(code, int) else 0)
