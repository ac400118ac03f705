"""The words that deny, doubt, date or attribute what stands near them, as tables.

A row of the table is (kind, side, reach) and its phrases, cut at `|`. Phrases are in
lower case with `n't` written `not`. To teach a phrase, add it to its row. Words that
only stop a trigger are in `stop.py`.
"""

from typing import Literal, NamedTuple

Kind = Literal[
    "negated", "unlikely", "gone", "possible", "historical", "ended", "ended on",
    "family", "relative", "hypothetical", "affirmed", "nothing",
]  # fmt: skip
"""What a trigger makes of its scope.

`gone` is denied now and was so before; `ended` is past and over, `ended on` the same by
its date; `relative` is a person of the family; `nothing` uses up words that only look
like a trigger (`no change`).
"""
Side = Literal["before", "after", "either", "answer", "none"]
"""Where a trigger stands: `either` is told by its neighbours, `answer` is before, but
after if nothing follows it (`fever: no`)."""
Reach = Literal["clause", "item", "word"]


class Trigger(NamedTuple):
    """A phrase and what it does."""

    kind: Kind
    side: Side
    reach: Reach
    phrase: tuple[str, ...]


TABLE: dict[tuple[Kind, Side, Reach], str] = {
    ("negated", "answer", "clause"): """
        no | nae | nope | nah | nil | never | denies | denied | deny | denying | none of | neither
        | nor""",
    ("negated", "before", "clause"): """
        not | without | w/o | w/out | wo | sans | zero | negative for | neg for
        | (-) for | lack of | lacks | lacking | absence of | absent of | free of
        | free from | devoid of | clear of | ruled out for | rules out
        | rule out for no | excludes | declines | declined | refuses | refused
        | avoids | avoiding | avoid | no longer | no more | no further | not on
        | no longer on | not currently on | not now on | never on | not taking
        | not currently taking | no longer taking | never took | never taken
        | not taken | did not take | does not take | do not take | has not had
        | have not had | has never had | never had | not had | has not taken
        | has not tried | have not tried | not tried | never tried | yet to try
        | not yet tried | did not try | not failed | no trial of | not using
        | does not use | not used | never used | never received | not received
        | not received any | does not have | do not have | did not have
        | inconsistent with | not consistent with | not suggestive of
        | no concern for | no concerns for | not concerning for | no suspicion for
        | no suspicion of | not suspicious for | not suspected | nothing to suggest
        | nothing suggesting | nothing suggestive of | nothing like | nothing such as | nothing broken or
        | no reason to suspect | failed to reveal | failed to show
        | failed to demonstrate | failed to identify | fails to reveal | fails to show
        | fails to demonstrate | rather than | instead of | as opposed to
        | unable to appreciate | unable to palpate | unable to elicit
        | unable to identify | neg : | negative : | negatives : | pertinent negatives :
        | pertinent negatives | denies :""",
    ("negated", "before", "word"): "non - | 0",
    ("negated", "before", "item"): """
        neg xray | negative xray | neg x - ray | negative x - ray | neg ct | negative ct
        | neg mri | negative mri | neg films | negative films | neg imaging
        | negative imaging | can not | could not | will not | would not | has not | have not | had not""",
    ("negated", "either", "clause"): """
        ruled out | r/o'd | excluded""",
    ("negated", "either", "item"): "neg | negative | absent | (-)",
    ("negated", "after", "clause"): """
        none | n | nad | not tried | not done | not performed | not obtained | not used
        | not taken | not present | not seen | not noted | not found | not identified
        | not appreciated | not elicited | not detected | not visualized
        | not demonstrated | not evident | not reported | not endorsed | not there
        | n/a""",
    ("negated", "after", "word"): "- free | free",
    ("unlikely", "before", "clause"): """
        doubt | unlikely to be | unlikely to have | low suspicion for
        | low suspicion of | low concern for | low likelihood of | low probability of
        | very unlikely""",
    ("unlikely", "either", "item"): "unlikely | doubtful | not likely | less likely",
    ("gone", "after", "clause"): """
        fully recovered | recovered fully | recovered completely | completely recovered
        | made a full recovery | full recovery | since recovered | fully resolved
        | completely resolved | resolved | resolved completely | gone | went away | subsided | gone away
        | has cleared | have cleared | disappeared | none now | none currently | none today
        | none at present | not any more | not anymore | none since then""",
    ("possible", "before", "item"): """
        +/- | (?) | possible | possibly | probable | probably | likely | questionable
        | query | question of | question | suspected | suspect | suspects | suspecting | suspicion of
        | suspicion for | suspicious for | concern for | concerns for | concerning for
        | concerned about | concerned re | concerned regarding | worried re | concerned for | worried about | worry about
        | worrisome for | may have | might have | could have | may be | might be
        | could be | may represent | could represent | can be | maybe | perhaps
        | presumed | presumptive | suggestive of | suggesting | suggests
        | to be excluded | rule out | r/o | ro | rule - out | rules out for
        | evaluate for | eval for | assess for | to exclude | exclude
        | can not exclude | could not exclude | can not rule out
        | could not rule out | not ruled out | not excluded | not rule out
        | not sure if | not sure whether | not sure about | not certain if
        | not certain whether | not certain about | not certain | unsure if | unsure
        | idk about | idk if | idk whether | dunno about | dunno if | do not know about
        | unsure whether | unsure about | uncertain if | uncertain whether | unclear
        | unclear if | unclear whether | unknown if | unknown whether | not clear if
        | not clear whether | does not know if | do not know if | know if
        | wonder if | wondering if | think i have | thinks he has | thinks she has
        | ? of | as if""",
    ("possible", "after", "clause"): """
        possible | suspected | not excluded | can not be excluded
        | could not be excluded | can not be ruled out | could not be ruled out
        | not ruled out | not yet ruled out | questionable | maybe | unsure | unknown
        | uncertain | unclear | not sure | not known | (?)""",
    ("historical", "before", "clause"): """
        history of | hx of | h/o | hx | pmh | pmhx | pmh of | medical history
        | past history | past medical history | past surgical history | psh
        | past history of | past medical history of | history positive for
        | medical history is significant for | medical history significant for
        | past medical hx | past med hx | previous history of | hx significant for
        | hx notable for | prior history of | medical problems including
        | medical problems include""",
    ("historical", "before", "item"): "s/p | status post | known history of | sequela of | sequelae of",
    ("historical", "after", "word"): "history | hx",
    ("historical", "after", "clause"): """
        who presents | who presented | who is presenting | who comes | who came
        | who is here | who was admitted | who is admitted""",
    ("ended", "before", "item"): """
        former | previous | prior | remote | remote history of
        | distant | quit | used to | stopped | discontinued | ex - | ex | old
        | resolved | healed | in remission from | recovered from | survivor of
        | completed""",
    ("ended", "either", "item"): "previously | formerly",
    ("ended", "after", "item"): """
        years ago | year ago | yrs ago | yr ago | y ago | decades ago | decade ago
        | but quit | but stopped | but gave up | but has quit | but has stopped | then quit | until he quit | until she quit
        | long ago | in the past | in childhood | in remission | as a child | as a kid
        | ( remote ) | as a teenager | in remote past | survivor | cured | healed | none since
        | nil since | not since | never since | none after
        | as a teen | when younger | before that | years back | year back | yrs back
        | y back | decades back | decade back | in college | back in college | back in school
        | back in high school | back in uni | in high school | in his youth
        | in her youth | in his teens | in her teens | as an adolescent | in adolescence
        | as a student | in the 60 s | in the 70 s | in the 80 s | in the 90 s | in the 1970 s
        | in the 1980 s | in the 1990 s | in the 2000 s | in the seventies | in the eighties
        | in the nineties""",
    ("family", "before", "clause"): """
        family history | family hx | fam hx | fhx | fh | fmh | family history of
        | family hx of | fam hx of | fhx of | fh of | family has | family with
        | familial""",
    ("family", "after", "clause"): """
        in the family | in your family | in his family | in her family
        | in my family | runs in the family | runs in family | in family
        | on mother side | on father side | on both sides of the family""",
    ("relative", "none", "clause"): """
        mother | father | mom | dad | mum | brother | brothers | sister | sisters
        | parent | parents | sibling | siblings | grandmother | grandfather
        | grandparent | grandparents | grandma | grandpa | aunt | aunts | uncle
        | uncles | cousin | cousins | son | daughter | child | children | relative
        | relatives | wife | husband | spouse | partner | roommate | coworker
        | girlfriend | boyfriend | nephew | niece | friend | friends | neighbor
        | neighbour | toddler | infant | kid | kids | grandchild | grandchildren | grandkids | colleague | co - worker | flatmate | boss | stepson | stepdad | stepmom
        | stepmum | stepfather
        | stepmother | stepdaughter | grandson | granddaughter | fiance | fiancee | twin""",
    ("family", "before", "item"): """
        cat is on | cat's on | cat on | cat takes | cat is taking | cat gets | cat was given | cat was put on | cat has
        | dog is on | dog's on | dog on | dog takes | dog is taking | dog gets | dog was given | dog was put on | dog has
        | pet is on | pet's on | pet on | pet takes | pet is taking | pet gets | pet was given | pet was put on | pet has
        | puppy is on | puppy's on | puppy on | puppy takes | puppy is taking | puppy gets | puppy was given | puppy was put on | puppy has
        | kitten is on | kitten's on | kitten on | kitten takes | kitten is taking | kitten gets | kitten was given | kitten was put on | kitten has
        | horse is on | horse's on | horse on | horse takes | horse is taking | horse gets | horse was given | horse was put on | horse has""",
    ("hypothetical", "before", "clause"): """
        make sure | making sure | be sure | can not say he | can not say she | can not say they | can not say i | can not say that
        | can not say if | can not say whether | could not say he | could not say she
        | could not say they | could not say that | could not say if | could not say whether
        | can not say he's | can not say she's | can not say they've
        | differential is | differential of | differential would be | differential would include | differential remains
        | differential includes | differential diagnosis includes | ddx | ddx includes
        | differential diagnosis | differential : | differential dx | d/dx
        | if | return for | return with | come back for | call for | watch for
        | watching for | monitor for | look out for | look for | screen for
        | in case of | in case | should he | should she | should they | should pt
        | should the patient | should you | should it | should there | should any
        | should symptoms | unless | return precautions | return precautions for
        | precautions for | precautions | risk of | risk for | risks of | at risk for
        | warned about | warned of | what if | whether | can i | could i | should i
        | should we | can we | could we | is it safe | is it ok | ok to | okay to
        | safe to | would like to try | wants to try | want to try | considering
        | consider | thinking about | thinking of | plan to | plans to | planning to
        | planning | will try | will start | going to try | prevent | prevention of
        | to prevent | scared of | frightened of | terrified of | paranoid about | nervous about
        | google says | googled | googling | internet says | read online about
        | anxious about | worrying about | worries about | worries that | asked about | asked him about | asked her about
        | asked them about | enquired about | afraid of | fear of | fears | worried it could be | check for
        | check on | check about | check re | checks for | checking for | check again for
        | recheck for | ask about | ask re | ask regarding
        | ask him about | ask her about | ask pt about | asking him about | asking her about
        | enquire about | inquire about | reassess for
        | re - assess for | keep an eye on | keep an eye out for | look out | alert for
        | alert to | beware of | counselled on | counselled about | counselled re
        | counseled on | counseled about | counseled re | educated on | educated about
        | educated re | educated regarding | advised about | advised re | advised regarding
        | safety net given | safety net advice | safety net : | safety - net given | safety - net advice | safety - net :
        | safety netting given | safety netting advice | safety netting : | warning signs | warning signs : | red flag advice
        | worsening advice | return advice | safety netted for | safety netted re | safety netted about | safety - netted for
        | safety - netted re | safety - netting for | safety net for | discussed red flags
        | red flags discussed | knows to report | told to report | will report
        | to report any""",
    ("hypothetical", "after", "clause"): """
        next visit | next time | at next visit | at the next visit | next appointment
        | at next appointment | next appt | at next appt | at next review | ask next time
        | ask next visit | ask at next visit | check next time | check next visit
        | check at next visit""",
    ("affirmed", "either", "clause"): "yes | (+) | positive | pos | yeah | yep",
    ("affirmed", "after", "clause"): "present | endorsed | ongoing | y",
    ("nothing", "none", "word"): """
        no he | no she | no they | no we | no the patient | no the pt | no this patient
        | no pt has | no pt is | no patient has | no patient is
        | grateful if | appreciate it if | appreciate if | obliged if | appreciative if | thankful if
        | not even | not only | not just | not necessarily | not drain | gram negative
        | gram - negative | rh negative | false negative | not an option
        | without difficulty | not deny | not denies | not without | not absent
        | not negative | not uncommon | not infrequently | not know how | no problem
        | no doubt | no wonder | no matter | no idea | no later than | no more than
        | no fewer than | no less than | no worse | no better | nothing but
        | could not afford | can not afford | could not tolerate | can not tolerate
        | not tolerate | did not tolerate | not resolved | not gone | not yet resolved
        | partially resolved | not completely resolved | not fully resolved
        | even if | see if | asked if | prior to | previous to | history of present
        | history of the present | present illness | clinical history
        | patient history | day history of | days history of | week history of
        | weeks history of | wk history of | month history of | months history of
        | year history of | years history of | day hx of | day hx | week hx of
        | wk hx of | month hx of | year hx of | hour history of | days of
        | poor historian | year - old | years old | year old | yr old | yrs old
        | yo | y o | mo old | month old | day old | weeks old | how old | last year
        | may not | or not | whether or not | not to mention | not if | risk factors
        | absent from work | free text | feel free | negative pressure
        | in the past few | in the past week | in the past month | in the past year
        | in the past day | in the past couple | in the past several | in the past two
        | in the past three | in the past 24 | in the past hour | old in
        | not until | so far | not doing anything | not really doing anything
        | not doing much | not really doing much | not helping | not really helping
        | not working | not really working | not touching | positive screen for
        | pos screen for | positive screening for | screen positive for""",
}  # fmt: skip


def _load() -> dict[str, list[Trigger]]:
    """Triggers by their first word, the longest first."""
    found: dict[str, list[Trigger]] = {}
    for (kind, side, reach), phrases in TABLE.items():
        for phrase in phrases.split("|"):
            words = tuple(phrase.split())
            trigger = Trigger(kind, side, reach, words)
            found.setdefault(words[0], []).append(trigger)
    for triggers in found.values():
        triggers.sort(key=lambda trigger: -len(trigger.phrase))
    return found


TRIGGERS = _load()
