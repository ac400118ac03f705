"""The words that deny, doubt, date or attribute what stands near them, as tables.

A row of the table is (kind, side, reach) and its phrases, as `spelled` reads them. Phrases are in
lower case with `n't` written `not`. To teach a phrase, add it to its row. Words that
only stop a trigger are in `stop.py`.
"""

from typing import Literal, NamedTuple

from chatbot.engine.understanding.asserting.kin import RELATIVES
from chatbot.engine.understanding.text.phrase_table import spelled

Kind = Literal[
    "negated", "unlikely", "gone", "begun", "possible", "unknown", "historical", "ended", "ended on",
    "family", "relative", "hypothetical", "left open", "affirmed", "nothing",
]  # fmt: skip
"""What a trigger makes of its scope.

`unknown` says that nobody knows; `gone` is denied now and was so before, `begun` the other way
round; `ended` is past and over, `ended on` the same by
its date; `left open` is what a denial before it may be of; `relative` is a person of the family; `nothing` uses up words that only look
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


_OTHERS = (
    "co - worker | in - laws | another patient"
    " | {his,her,my,their} {ex,client,customer,pupil,student,carer}"
    " | {mother,father,brother,sister,son,daughter} in law"
    " | {someone,somebody,person,woman,man,lady,guy} {i know,i knew,at work,on the ward,in the ward,in the next bed,in the bed opposite,in the same room}"
    " | {someone,somebody} else"
)
"""Whoever else may have an illness in a patient's story, as `spelled` reads it."""
TABLE: dict[tuple[Kind, Side, Reach], str] = {
    ("negated", "answer", "clause"): """
        no | nae | nope | nah | nil | never | denies | denied | deny | denying | none of | neither
        | nor""",
    ("negated", "before", "clause"): """
        not | without | w/o | w/out | wo | sans | zero | {negative,neg,(-)} for
        | not found to {be,have} | lack of | lacks | lacking | {absence,absent,free,devoid,clear} of | free from
        | ruled out for | rules out | rule out for no | excludes | declines | declined
        | refuses | refused | avoids | avoiding | avoid | no {longer,more,further}
        | {not,no longer,not currently,not now,never} on | {never,not} {taken,tried,used}
        | {not,not currently,no longer} taking | {not,never,has not,have not,has never,did not,neither has} {given,give,gave,caused,cause} {him,her,me,them}
        | never took | {did,does,do} not take
        | {has not,have not,has never,not,never} had | has not taken
        | {has,have} not tried | yet to try | not yet tried | did not try | not failed
        | no trial of | not using | does not use | never received | not received{, any}
        | {does,do,did} not have | inconsistent with | not consistent with
        | {not suggestive,no suspicion,nothing suggestive} of
        | {no concern,no concerns,not concerning,no suspicion,not suspicious} for
        | not suspected | nothing to suggest | nothing suggesting | nothing like
        | nothing such as | nothing broken or | no reason to suspect
        | {failed,fails} to {reveal,show,demonstrate} | failed to identify | rather than
        | instead of | as opposed to | unable to {appreciate,palpate,elicit,identify}
        | {neg,negative,negatives,pertinent negatives,denies,absent} : | pertinent negatives""",
    ("negated", "before", "word"): "non - | 0",
    ("negated", "before", "item"): """
        {neg,negative} {xray,x - ray,ct,mri,films,imaging}
        |         {can,could,will,would,has,have,had} not""",
    ("negated", "either", "clause"): """
        ruled out | r/o'd | excluded""",
    ("negated", "either", "item"): "neg | negative | absent | (-)",
    ("negated", "after", "clause"): """
        none | n | nad | not | not {tried,done,performed,obtained,used,taken,present,seen,noted}
        | not {felt,palpated,found,identified,appreciated,elicited,detected,visualized,demonstrated}
        | not {evident,reported,endorsed,there,a feature,an issue,a problem} | n/a""",
    ("negated", "after", "word"): "- free | free",
    ("negated", "after", "item"): "0",
    ("unlikely", "before", "clause"): """
        doubt | unlikely to {be,have} | low {suspicion,concern} for
        | low {suspicion,likelihood,probability} of | very unlikely
        | not {think,believe,convinced} {there,there is,there are,there was,he has,she has,they have,he had,she had,it is,pt has}
        | would not {call it,say,say it is,say there is}""",
    ("unlikely", "before", "word"): "not {think,believe} {he,she,they}{, is, was}",
    ("unlikely", "either", "item"): "unlikely | doubtful | not likely | less likely",
    ("gone", "after", "clause"): """
        {fully,completely} recovered | {fully,completely,totally,entirely,all} better | recovered {fully,completely} | made a full recovery
        | full recovery | since recovered | {,fully ,completely }resolved
        | resolved completely | gone | went away | subsided | gone away
        | {has,have} cleared | disappeared | {,came ,come ,went ,gone }back to normal | {returned,return} to normal | none {now,currently,today,at present}
        | not any more | not anymore | none since then
        | {has,have,had,since,now,it,that,they} stopped | settled | settled down | passed | cleared | cleared up | died down | eased off
        | no longer{, an issue, a problem, present, there} | not now | not {at the moment,at present,currently} | {fine,ok,okay,well} {now,today}""",
    ("begun", "after", "clause"): """
        {now,today} {both,all,yes,there,present,there is,there are,has,does,has it,does have it,has them}
        | again now | now again | {has,have,had,got,gets} {it,them} {now,today} | {does,do,is,yes} {now,today} | there {is,are} now | {there,present} {now,today}
        | {reports,reported,endorses,endorsed,feels,admits,admitted,admitting,mentions,mentioned,confirms,confirmed,says}{, to} {it,them,this,some} | disagrees | disagree | {says,said,thinks,reports} {otherwise,yes,there is,there are}
        | {says,said,thinks,reports} {he,she,they} {has,had,have,does,do,did}{, it,them}""",
    ("possible", "before", "item"): """
        +/- | (?) | possible | possibly | probable | probably | prob | likely | questionable
        | query | poss | equivocal | question{, of} | suspected | suspect | suspects | suspecting
        | {suspicion,suggestive,?} of
        | {suspicion,suspicious,concern,concerns,concerning,concerned,worrisome} for
        | {concerned,worried} {about,re} | worried {for,of} | concerned regarding | worry about | {may,might,could} {have,be}
        | {may,could} represent | can be | maybe | perhaps | presumed | presumptive
        | suggesting | suggests | to be excluded | rule out | r/o | ro | rule - out
        | rules out for | {evaluate,eval,assess} for | {to ,,can not ,could not ,not }exclude
        | {can not,could not,not} rule out | not {ruled out,excluded}
        | {not sure,not certain,unsure,idk,dunno} {if,whether}
        | {uncertain,unclear,unknown,not clear} {if,whether} | not certain | unsure
        | unclear | {do,does,did} not know {if,whether} | know if
        | {unsure,not sure,not certain,uncertain,unclear} {re,regarding,on,of,about}
        | {not,has not,have not,had not,did not,never} {mentioned,mention,disclosed,hide,hiding,mind,bothered by,bothered about}
        | {not,has not,have not,had not,did not} {told,tell,spoken,talked} {anyone,anybody,to anyone,me,us} {of,about} | {can,could} not say there{, is} no
        | {investigated,evaluated,assessed,tested,worked up} for | wonder if | wondering if | think i have | thinks {he,she} has | as if""",
    ("possible", "before", "word"): "x",
    ("possible", "after", "clause"): """
        possible | possibly | poss | suspected | not excluded | {can,could} not be {excluded,ruled out}
        | not {,yet }ruled out | questionable | maybe | unsure | uncertain
        | unclear | not {sure,certain} | (?)""",
    ("unknown", "before", "item"): """
        {refuses,refused,declines,declined} to {discuss,talk about} | unable to {assess,test,examine} |
        {idk,dunno} about | {do,does,did} not know {about,re,regarding,on} | unknown
        | {can,could} not {say,tell,tell me,comment,confirm} {about,re,regarding,on}
        | {can,could,do,does,did} not {remember,recall} {about,re,regarding,on}
        | {did,have,has} not {say,said,ask,asked,check,checked} {about,re,regarding} | forgot to {ask,check}{, about, re}
        | {no idea,no clue,hard to say} {about,re,regarding,on,of}
        | {no info,no information,no details,not known,not documented} {about,re,regarding,on,:}""",
    ("unknown", "after", "clause"): """
        unknown | not {known,discussed,covered,mentioned} | do not know | dunno | {can,could,do,does,did} not {remember,recall,say,tell}
        | {can,could} not be {assessed,tested,checked,examined}""",
    ("historical", "before", "clause"): """
        {history,hx,pmh,past history,prior history,previous history} of | h/o | hx | pmh
        | pmhx | medical history | past {,medical ,surgical }history | psh
        | past medical history of | history positive for
        | medical history {,is }significant for | past {medical,med} hx
        | hx {significant,notable} for | medical problems {including,include}""",
    ("historical", "before", "item"): "s/p | status post | known history of | sequela of | sequelae of",
    ("historical", "after", "word"): "history | hx",
    ("ended", "before", "word"): "recovering | recovered | reformed | sober | past | historic | historical",
    ("historical", "after", "clause"): """
        who {presents,presented,is presenting,comes,came,is here,was admitted,is admitted}""",
    ("ended", "before", "item"): """
        former | previous | prior | remote | remote history of
        | distant | quit | used to | stopped | discontinued | ex - | ex | old
        | resolved | healed | in remission from | recovered from | survivor of | completed
        | {years,year,yrs,yr,decades} ago {he,she,they,pt,patient} {had,suffered} | last year {he,she,they,pt,patient} {had,suffered}
        | {years,year,yrs,yr,decades} ago , {he,she,they,pt,patient} {had,suffered} | last year , {he,she,they,pt,patient} {had,suffered}
        | in the past {he,she,they,pt,patient} {had,suffered}""",
    ("ended", "after", "word"): "in recovery",
    ("ended", "either", "item"): "previously | formerly",
    ("ended", "after", "item"): """
        {years,year,yrs,yr,y,decades,decade} ago | {years,year,yrs,y,decades,decade} back | {in past,past only}
        | but {quit,stopped,gave up,has quit,has stopped} | then quit
        | until {he,she} quit | long ago | in the past | in childhood | in remission
        | as a {child,kid,teenager,teen,student} | as an adolescent | in adolescence
        | ( remote ) | in remote past | survivor | cured | healed
        | {none,nil,not,never} since | {was,were} last {year,winter,spring,summer,autumn} | none after
        | until {last week,last night,last month,last visit,yesterday,recently} | when younger | before that
        | in college | back in {college,school,high school,uni} | in high school
        | in {his,her} {youth,teens}
        | in the {60,70,80,90,1970,1980,1990,2000} s | in the {seventies,eighties,nineties}""",
    ("family", "before", "clause"): """
        family history | {family,fam} hx | fhx | fh | fmh | family {history,hx} of
        | {know,knew,about,of,read about,heard about} {a ,}{someone,somebody,person,woman,man,lady,guy} {who,whose}
        | {fam hx,fhx,fh} of | family {has,with} | familial""",
    ("family", "after", "clause"): """
        in {the,your,his,her,my} family | runs in {,the }family | in family
        | on {mother,father} side | on both sides of the family""",
    ("relative", "none", "clause"): " | ".join((*sorted(RELATIVES), _OTHERS)),
    ("family", "before", "word"): "family | fam",
    ("family", "before", "item"): """
        {cat,dog,pet,puppy,kitten,horse}{ is,'s,} on
        | {cat,dog,pet,puppy,kitten,horse} {takes,is taking,gets,was given,was put on,has}""",
    ("hypothetical", "before", "word"): "{worried,scared,afraid} {he,she}{, is, may be} | may | might | should",
    ("hypothetical", "after", "word"): "patients | charity",
    ("hypothetical", "before", "item"): """
        {read,reads,reading,heard} about | {lecture,talk,article,video,programme,documentary} {on,about}""",
    ("hypothetical", "before", "clause"): """
        make sure | making sure | be sure | can not say {he,she,they,i,that,if,whether}
        | could not say {he,she,they,that,if,whether} | can not say {he's,she's,they've}
        | differential {is,of,would be,would include,remains,includes,:,dx,diagnosis}
        | differential diagnosis includes | ddx | ddx includes | d/dx | if | unless
        | {return,call,watch,watching,monitor,look,screen,check,checks,checking} for
        | return with | come back for | look out for | check again for | recheck for
        | in case of | in case | in the event of | should {he,she,they,pt,the patient,you,it,there,any,symptoms}
        | {return precautions,precautions}{, for} | {worried,scared,afraid} {it is,it could be,that he has,that she has,he has,she has,he may have,she may have,he might have,she might have,he might get,she might get,he may get,she may get,he will get,she will get}
        | {handout,leaflet,information,info,booklet} {on,about,re} | {prophylaxis,risk factors,workup,work - up} for | results for
        | {concern,wonders,wondering} about | looking out for | {risk,risks,warned,scared,frightened,
        terrified,fear} of | {risk,at risk,alert} for | what if | whether
        | {can,could,should} {i,we} | {could,might,may,will,would} end up | is it {safe,ok} | {ok,okay,safe} to
        | not want {to ,}{get,have,develop,trade,another} | would like to try | will be {having,getting,performing,undergoing} | will {undergo,perform} | {wants,want,going} to try | considering | consider
        | {thinking,prevention} of | plan to | plans to | planning{, to} | will {try,start}
        | {,to }prevent | {thinking,paranoid,nervous,anxious,warned,worrying,worries} about
        | google says | googled | googling | internet says | read online about
        | {asked,asked him,asked her,asked them,enquired} about | afraid of | fears
        | worries that | check {on,about,re}
        | ask {about,re,regarding} | {ask,asking} {him,her} about | ask pt about
        | {enquire,inquire} about | {reassess,re - assess} for | keep an eye {on,out for}
        | look out | alert to | beware of | {counselled,counseled} {on,about,re}
        | educated {on,about,re,regarding} | advised {about,re,regarding}
        | {safety netted,safety - netted} {for,re,about} | safety - netting for
        | safety net for | discussed red flags | red flags discussed
        | return advice | {safety - net,safety net,safety netting} {given,advice,:}
        | warning signs{, :} | {red flag,worsening} advice
        | {knows,told} to report | will report | to report any""",
    ("hypothetical", "after", "clause"): """
        next {visit,time,appointment,appt} | at next {visit,appointment,appt,review}
        | at the next visit | ask next {time,visit} | ask at next visit
        | check next {time,visit} | check at next visit | would be | {can,could,may,might} {occur,happen,develop}""",
    ("affirmed", "either", "clause"): "yes | (+) | positive | pos | yeah | yep",
    ("affirmed", "after", "clause"): "present | endorsed | ongoing | y",
    ("nothing", "none", "word"): """
        {no,nope,nah} {sorry,wait,hang on,hold on} | {no,nope,nah} , {sorry,wait,hang on,hold on}
        | cleared by | cleared {for,to} {discharge,work,go,return,play,fly,drive}
        | not seen {before,a,the,any,gp,yet,since,me,us,him,her,here,anyone,doctor,dr,ortho}
        | nope just | no {bowel motion,bowel motions,bowel movement,bowel movements,bm,bms,stool,urine output} {for,since,x,in,2,3,4,5,6,7,8,9,10}
        |
        no {he,she,they,we,the patient,the pt,this patient,pt has,pt is,patient has,patient is}
        | {grateful,appreciate it,appreciate,obliged,appreciative,thankful} if
        | stopped {when,on,since,after} {,she ,i ,pt }{found out,finding out,became,becoming,getting}
        | not {even,only,just,necessarily,drain,an option,deny,denies,without,absent}
        | not {,so ,too ,very ,that ,doing so ,doing too ,doing ,feeling so ,feeling too ,feeling }{good,great,well,happy}
        | not {negative,uncommon,infrequently,know how,tolerate,to mention,if,until}
        | gram {,- }negative | rh negative | false negative | without difficulty
        | no {problem,doubt,wonder,matter,idea,worse,better} | no later than
        | no {more,fewer,less} than | nothing but | {could,can} not {afford,tolerate}
        | did not tolerate | not {,yet ,completely ,fully }resolved | not gone
        | partially resolved | without {warning,reason,explanation,delay} | {even,see,asked} if | {prior,previous} to
        | history of {,the }present | present illness | clinical history | patient history
        | {day,days,week,weeks,wk,month,months,year,years,hour} history of
        | {day,week,wk,month,year} hx of | day hx | days of | poor historian
        | year - old | {years,year,yr,yrs,mo,month,day,weeks,how} old | yo | y o
        | last year | may not | or not | whether or not | risk factors
        | absent from work | settled {in,into} {my,his,her,the spine,the back,the lower,the bone} | free text | feel free | negative pressure
        | in the past {few,week,month,year,day,couple,several,two,three,24,hour} | old in
        | so far | not {,really }doing {anything,much} | not {,really }{helping,working}
        | not touching | {positive screen,pos screen,positive screening,screen positive} for""",
}  # fmt: skip


def _load() -> dict[str, list[Trigger]]:
    """Triggers by their first word, the longest first."""
    found: dict[str, list[Trigger]] = {}
    for (kind, side, reach), phrases in TABLE.items():
        for phrase in spelled(phrases):
            words = tuple(phrase.split())
            trigger = Trigger(kind, side, reach, words)
            found.setdefault(words[0], []).append(trigger)
    for triggers in found.values():
        triggers.sort(key=lambda trigger: -len(trigger.phrase))
    return found


TRIGGERS = _load()
