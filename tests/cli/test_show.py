def test_show_machine_when_asked_prints_mermaid(call):
    done = call("show", "machine")

    assert done.out.startswith("stateDiagram-v2")
    assert "any emergency red flag" in done.out


def test_show_claims_when_asked_lists_all_48(call):
    rows = call("show", "claims").out.splitlines()

    assert len(rows) == 48
    assert all("The article says: " in row and "  ->  " in row for row in rows)


def test_show_claims_when_a_claim_has_no_support_says_that_no_source_was_found(call):
    rows = call("show", "claims").out.splitlines()
    bare = [row for row in rows if "No source was found." in row]

    assert bare
    assert all(row.split()[1] == "unsupported" for row in bare)
    assert all("  ->  [" not in row for row in bare)


def test_show_grammar_when_asked_prints_how_conditions_are_written(call):
    assert "at least" in call("show", "grammar").out


def test_show_content_when_asked_says_that_nothing_is_approved(call):
    done = call("show", "content")

    assert "0 under review, 0 approved." in done.out
    assert "Last approval: none yet." in done.out
    assert max(map(len, done.out.splitlines())) <= 80
