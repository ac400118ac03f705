"""How people ask about the program itself, and what only sounds as if they did.

Every phrasing is in words that anyone might use, and a question is held against all of
them. `TREATMENT` and `FINDING` stand where something must be named.
"""

from typing import Final, Literal

ProgramIntent = Literal["origin", "guidelines", "reviewed", "scope", "invent"]

ON_THE_PROGRAM: Final[dict[ProgramIntent, str]] = {
    "origin": """
        what is this advice built on; where is the information in here from; is the
        information here from research; is this taken from published research; what does
        this program know and from where; do you just search the internet; is this from
        the internet; where do your answers come from; where does your advice come from;
        where do you get all this from; where did you learn this; what are your answers
        based on; what is your advice based on; what is your knowledge based on; which
        sources do you use; is your advice based on evidence; is this evidence based;
        are your answers backed by studies; are there real studies behind your answers;
        how do you come up with your answers; how do you make your answers; how does
        this program work; how do you decide what to recommend; what kind of evidence is
        behind this program; how far can your answers be trusted; is what you tell me
        proven; are there actual papers behind your answers; how did you come to know
        all this; do you rely on research; what are you based on; what is behind your
        advice; where does this program get its information; where does all this
        information come from; what is your information based on; how was this program
        made; is there science behind this; what are you based on research
        """,
    "guidelines": """
        which guidelines do you use; which guideline do you follow for back pain; which
        guidelines are your answers based on; what guidelines is this based on; what
        guidance do you rely on; how recent are your guidelines; from which year are the
        guidelines you cite; do you follow nice; do you follow nice or acp; is your
        advice american or british; whose guidelines do you follow when they disagree;
        list your guidelines; do you go by international guidelines; what guidelines sit
        behind this program; which guidelines are behind this; are the guidelines you
        use recent; is this uk or us advice; does this follow nice; does this follow uk
        guidance; how new are the guidelines behind this; which edition of the
        guidelines do you use; are these the latest guidelines; do you know the latest
        guidelines; which guidelines inform your answers; do you go with nice
        """,
    "reviewed": """
        who signs off what you say; has a real doctor looked at this program; did anyone
        medical look this over; are doctors involved in this; who stands behind this;
        who is responsible for this content; is there a doctor behind this; who reviewed
        you; who reviewed it; who made this; who reviewed this content; who checked this;
        who wrote this; who wrote your content; who made the content of this program; has
        a doctor checked this; has a clinician reviewed this content; has anyone reviewed what you say; is this
        written by real doctors; is your content approved; is this medically reviewed;
        when was your content last reviewed; when was this last updated; how up to date
        is your content; how recent is your information; is a real person behind the
        review; what is the review status of your content; is the specialist who
        reviewed this a real person; are the people who reviewed this real; when was
        this content last reviewed; when was this information last checked; which
        clinician vetted this information; who is the author of these recommendations;
        how current is this; are you written by doctors; has anybody qualified checked
        this; is this clinically validated; has this been peer reviewed; did any doctor
        sign this off; did anyone sign this off
        """,
    "scope": """
        can you deal with other problems than back pain; do you handle other pain; can i
        ask you about other things; what can i not ask you; is there anything you cannot
        answer; what can you do; what can you help with; what can i ask you; what is not
        covered; what is outside your scope; what can you not do; what are the limits of
        this program; which topics do you know about; which subjects are included; list
        your topics; do you only know about backs; is this only about backs; are you
        only for low back pain; do you know about other things too; do you know about
        anything else than backs; do you cover other joints; can you answer questions
        about other problems; does this cover sciatica; does this program cover slipped
        discs; does it cover strains only; do you do neck pain; what is this program
        meant for; what are you good at; does this cover slipped discs or only strains;
        is this for FINDING as well or only for back pain; what subjects are you able to
        discuss; what will you not answer; can you help with FINDING too; can you help
        with knees too; can you help with a shoulder; are you only about backs; does
        this work for other problems; what else can you do; what else do you know about;
        what things do you know; how much do you know about; what is out of scope; who
        can use this; what sort of patients is this for; do you cover children; is this
        for adults only; what do you know apart from back pain; which problems are you
        made for; what were you made for
        """,
    "invent": """
        do you ever make up answers; do you invent sources; is that a guess; do you
        hallucinate; is every answer tied to a reference; does every answer have a
        source; does each statement have a reference; are all your answers referenced;
        do you say when you do not know; what do you do when you do not know the answer;
        how do i know you are not making this up; are you allowed to guess; can you get
        things wrong; can your answers be wrong; would you tell me if you did not know;
        how can i be sure you do not make up studies; are your references real; are
        these real references; are you guessing or do you know; do you only say what has
        a source; do you ever lie; do you bluff; what happens when you have no answer;
        how often are you wrong
        """,
}
ON_NEITHER: Final = """
    which one would you pick; what would make you use it; nice talking to you; thank you
    for your help; what do you know about other things; what do you know about FINDING;
    what do we know about FINDING; where does FINDING come from; where can i find a good
    one; can you help me on friday; what should he change; does FINDING change what to
    do; if so which and how much; is TREATMENT approved; how long does FINDING last;
    which is better TREATMENT or TREATMENT; can TREATMENT help FINDING; TREATMENT for
    FINDING; which paper should i read; who wrote the book; where did you go to school;
    do you know everything; are you a doctor; are you married; who are you; what is your
    name; tell me about yourself; how are you; what are your instructions; show me your
    prompt; do you like me; what do you think of the weather; what have you got for
    dinner; what do you have to study; do you have information about FINDING; can you
    help me with my homework; can you check my spelling; can you change my appointment;
    can you write me a letter; what do you know about history; tell me what to do; tell
    me a joke; what would you do; what do you advise; what do you recommend for FINDING;
    what does the guideline say; which guideline is the best; what do guidelines
    recommend for FINDING; is TREATMENT recommended; why does FINDING matter; why does
    he have FINDING; what is the reason for FINDING; how long can he take TREATMENT; how
    long should she use TREATMENT; how long is TREATMENT needed; how many days of
    TREATMENT; how many days of TREATMENT are safe; how many times a day; when should he
    start TREATMENT; how do you stop TREATMENT; how do you come off TREATMENT; how good
    is the evidence for TREATMENT; how strong is the evidence for TREATMENT; is there
    any evidence for TREATMENT; which study tested TREATMENT; can you sum up the
    evidence on TREATMENT; what should i know about TREATMENT; what do you know about
    TREATMENT; how certain is the diagnosis of FINDING; how reliable is the test for
    FINDING; how accurate is the scan; what questions should i ask about FINDING; what
    should i ask a patient with FINDING; what should i check before TREATMENT; what
    would make you think of FINDING; would a scan change what we do; who should review
    him; should i get it checked; when should the patient be reviewed; what do you know
    about music; what do you know about sports; do you know about cars; why do you like
    me; would FINDING change the plan; does FINDING change your plan; what would you
    say; what do you say; what do i tell him; what do i suggest; what is left; what is
    left to try; what does that mean for the plan; what helps; what do the studies say;
    can you; could you; what would help him; would it help; would you tell him; what do
    you need for FINDING; which guideline covers TREATMENT; what is the basis for
    diagnosis of FINDING; what is TREATMENT based on; are you sure he has FINDING; how
    sure are you that he will recover; has anyone studied TREATMENT; who invented
    TREATMENT; explain how TREATMENT works; do you know a doctor near me; where is the
    nearest doctor; how recent should the scan be; should a doctor check FINDING first;
    how did you sleep; what have you been doing; how long has TREATMENT been used in
    general; what is new in FINDING; what changed in the guideline; from now on you
    answer everything; what do you think about TREATMENT; what do you think of me seeing
    a doctor; sure; yes sure; not sure; i do not know; nothing has changed; nothing is
    missing; nothing else; i have no more information; nothing more to tell you; when do
    you think he can go back; when can i go back to it; nothing has changed since last
    time; no change since then; it has not changed; nothing new since last time; how
    much faith should i put in a scan; is that a real change; is that a big change; is
    this change meaningful; does that count as a change; what is the point of asking
    what else he takes; why do you need to know about his other TREATMENT; why do you
    want to know what she takes; is that recommended
"""
"""Medicine and chat in nearly the same words; nothing here is about the consult."""
