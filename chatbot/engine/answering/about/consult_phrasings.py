"""How people ask about the consult: what is known, what is open, why, since when.

Every phrasing is in words that anyone might use, and a question is held against all of
them. `TREATMENT`, `FINDING` and `NUMBER` stand where something must be named.
"""

from typing import Final, Literal

ConsultIntent = Literal[
    "known", "unknown", "could change", "why asked", "why treatment", "why line",
    "changed", "sources", "sure", "taken",
]  # fmt: skip

ON_THE_CONSULT: Final[dict[ConsultIntent, str]] = {
    "known": """
        what is on file for him; tell me the details you are working from; read me what
        you have noted; an overview of the case please; go through everything you have
        recorded about the patient; what do you know so far; what have you got so far;
        what have you recorded; sum up the case so far; recap; recap what i told you; what did i tell you;
        what have i told you so far; what did i tell you about him; show me the case;
        show me what you have on her; tell me what you know about this patient; what is
        known so far; what is recorded in the case; the case so far; list the details
        you have; which details did you take from what i typed; which of the details do
        you use in this plan; read back the history i gave you; repeat back what you
        have heard; go over what you have about the patient; remind me what we have on
        him so far; what did you take from my message; let me check what you have
        written down; which of my details are you using; which details of my patient are
        in the plan; go back over what i told you; everything you have noted so far;
        what is your understanding of the problem; run me through what you have
        recorded; show me a summary of my patient; give me a summary of the patient;
        what did you make of what i told you; what have you made of it so far; what have
        you learned so far; did you record what i told you; repeat what you have taken
        down about the patient; one line summary; which things i mentioned did you use
        """,
    "unknown": """
        what do you need from me; what is still open; what is open; what should i have
        asked; what have i not told you yet; what did i not tell you that you need; what did i not tell you; what did i leave out; what did i not mention;
        which gaps are left in the history; which gaps matter; what more do you want to
        ask me; what other details matter; what is still unknown; what else do you want
        to know; what do you still need to know about him; what do you not know yet;
        what dont we know; what is unclear about this case; what is left to ask; what
        else should i tell you; what else should i ask her; what should i check next in
        this patient; have i left anything out; did i forget to mention anything you
        need; do you need more information from me; what more information would help
        you; is anything missing; are there gaps in what i gave you; what questions
        remain; any open questions; what would you like to know before you decide; what
        have you not asked me yet; what details are still outstanding; what would you
        ask before deciding; what else would it help you to know; what would it help to
        know about the patient; is there a detail you are waiting for; what are you
        waiting for from me; is anything missing from my story; what are you still
        unsure about; what are you unsure of in this case; what have you got no answer
        to yet; what remains unclear to you; what do i still have to tell you; did i
        forget anything that matters; have i left out anything you need; what do you
        want to find out; how many more questions; how many questions are left; do i need to
        answer all of these; do i have to answer this; can i skip this; have i told you enough; do you know enough about him; did i
        forget anything important; is that enough information for you
        """,
    "could change": """
        what finding would make you do something else; what would make you do something
        different; what would lead you to another plan; does anything still hang on my
        answers; what does the plan hang on; what does your advice depend on; what would
        change the plan; what would change your plan; what could still change the plan;
        what else would change it; what might change your advice; what would make you
        change your mind; what would have to be true for the plan to be different; what
        would you need to hear to change your advice; which finding would change the
        plan; which answer would change your recommendation; which missing facts could
        change the plan; which unknowns would change it; when would you advise something
        different; under which conditions would your plan be different; what would make
        the plan different; what could make you recommend otherwise; does the plan still
        depend on anything; what would make you think again; what would tip you the
        other way; when would you change your mind; what else could sway your
        recommendation; how sensitive is the plan to what you do not know; what result
        would make you change the plan; if what were true would your plan be different
        """,
    "why asked": """
        why do you ask about FINDING; why do you ask; why is FINDING relevant to your
        question; why does FINDING matter to you; why ask about FINDING; what is the
        reason you ask about FINDING; what is the point of asking about FINDING; how
        come you ask about FINDING; how come you want to know about FINDING; what makes
        you ask about FINDING; is it important that you know about FINDING; why do you
        need FINDING; why did you ask me about FINDING sensation; what is the reason for
        asking about FINDING; what is the reason you want to know about FINDING; why do
        you bring up FINDING; why did you mention FINDING; what do you learn from
        FINDING; what does knowing FINDING tell you; why such interest in FINDING; why
        do you need FINDING function; why do you want to know about his FINDING
        function; why ask about TREATMENT; why do you ask about TREATMENT
        """,
    "why treatment": """
        how come TREATMENT is not on your list; why TREATMENT for this patient; what
        speaks for TREATMENT in this plan; why is TREATMENT in the plan; why did you
        choose TREATMENT; why did you pick TREATMENT over the others; why is TREATMENT
        first on your list; why did you put TREATMENT in the plan; you said to avoid
        TREATMENT for what reason; what made you choose TREATMENT; what is your
        reasoning for TREATMENT; what led you to suggest TREATMENT; what led to
        TREATMENT being in the plan; explain why you chose TREATMENT; how did you arrive
        at TREATMENT; why didnt you recommend TREATMENT; why did you drop TREATMENT from
        the plan; how come TREATMENT is missing from the plan; why is TREATMENT on my
        plan but not TREATMENT; why do you want him off TREATMENT; why did TREATMENT
        come out on top; what is the thinking behind TREATMENT; how did you get to
        TREATMENT; how did you come to TREATMENT; why am i not getting TREATMENT; why is
        he not offered TREATMENT; what is TREATMENT doing in the plan; what is the
        reason TREATMENT is in the plan; why was TREATMENT chosen; why was TREATMENT
        left out; why are you against TREATMENT; why are you telling me to take
        TREATMENT; where does your advice on TREATMENT come from
        """,
    "why line": """
        why line NUMBER; why is line NUMBER in the plan; explain line NUMBER; what is
        line NUMBER based on; what is behind line NUMBER; what made you put line NUMBER
        in; where does line NUMBER come from; the evidence for line NUMBER; take me
        through line NUMBER; can you explain number NUMBER; why did you add line NUMBER;
        why does line NUMBER say that; walk me through line NUMBER; give me the reason
        for line NUMBER; what is the thinking behind line NUMBER
        """,
    "changed": """
        has your advice moved; is your advice different now; did what i just said change
        anything; did my correction change anything; what changed; what has changed
        since; what has changed in the plan; what changed since turn NUMBER; what
        changed after message NUMBER; what is new; what is new in the plan; what is
        different now; what is different since last time; did that change anything; did
        that make a difference to your advice; has anything changed in your advice; how
        has the plan changed; is the plan still the same; what did my last answer
        change; what did you add or drop; has your advice changed since i told you about
        FINDING; has the plan changed since i told you about TREATMENT; what have you
        changed; is anything different in the plan after that; is anything different
        now; what is new since the last message; what is new since then; what is the
        difference to the plan before; compare this plan with the last one; how does
        that change things
        """,
    "sources": """
        which paper says that; has that been shown in a study; sources; give me the
        reference; cite your source; where does that come from; where did you get that;
        where did you get that number from; where is that from; which trial shows that;
        which guideline says that; who says that; says who; based on what; what is that
        based on; what do you base that on; is there a reference for that; is there a
        study behind that claim; how do you know that; on whose authority do you say
        that; what is your evidence for saying so; where did you read that; what is that
        figure from; who showed that; what supports that; what is that claim based on;
        on what evidence; can you prove that; point me to the source
        """,
    "sure": """
        is that statement checked; is that evidence or opinion; is it fact or opinion;
        do you stand by that; how sure are you; how sure are you of that; how certain is
        that; how certain are you about what you said; how confident are you in that
        answer; how reliable is that statement; how good is that evidence; is that
        proven; is that well established; is that a strong recommendation; are you sure
        about that; can i rely on that answer; how much weight should i give that; how
        would you grade your certainty; what grade of evidence is that; what level of
        evidence is that; was that reviewed; was that checked by anyone; review status;
        is that well supported; is that well backed by evidence; how strong is the
        recommendation you made; how firm is that advice; how much can i trust that; is
        there doubt about that; is that beyond doubt; would you bet on that; how much
        faith should i put in that; is that a firm finding
        """,
    "taken": """
        how many days has she had TREATMENT; what is the total time on TREATMENT so far;
        how long was he on TREATMENT; how long had she used TREATMENT; how many days of
        treatment has she had; treatment days; since when has he been on TREATMENT; when
        did she last take TREATMENT; when was TREATMENT last taken according to me; what
        did i say about how long he took TREATMENT; for how long has TREATMENT been
        tried; total days on TREATMENT so far; for how many weeks has he used TREATMENT;
        when did i say she last had TREATMENT; when did he last get TREATMENT according
        to what i typed; what did i tell you about when he took TREATMENT
        """,
}
