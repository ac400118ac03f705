"""Everyday English: words that carry no subject.

Nothing here is medicine: it says which words can be left out of a question without
changing what it is about.
"""

from typing import Final


def words_in(text: str) -> frozenset[str]:
    """The words of a list that is written as text."""
    return frozenset(text.split())


DETERMINERS: Final = frozenset({"a", "an", "the", "his", "her", "my", "their"})
"""Words between `for` or `in` and what it is about."""
EMPTY: Final = words_in(
    """
    a about above across actually after again all alright also although always am among
    an and another any anybody anyhow anymore anyone anything anyway are around as ask
    asked asking at away be because been before being between both but by bye came can
    cannot cant come could couldnt did didnt do does doesnt doing done dont down due
    during each either else enough etc even ever every everyone everything except far
    few for from get gets getting give given gives giving go goes going gone gonna good
    got gotten great had has hasnt have havent having he hello help helpful helps her
    here hers herself hey hi him himself his how however i id if ill im in indeed inside
    instead into is isnt it its itself ive just keep keeps kind know known last least
    less let lets like likely little ll look looking lot lots made make makes making
    many may maybe me mean means might mine more most much must my myself need needed
    needs neither never next no nobody none nor not nothing now of off often oh ok okay
    on once one ones only onto or other others otherwise ought our ours out over own per
    perhaps please possible possibly probably put quite rather re really regarding
    right said same say see seem seems seen shall she shes should shouldnt since so some
    somebody someone something sometimes soon sort still such sure take taken takes
    taking tell than thank thanks thx ty cheers that thats the their them then there theres these they
    theyre thing things think thinking this those though through thus to together told
    too took toward tried try trying under until up upon us use used useful uses using
    usual usually ve very via wanna want wanted wants was wasnt way we well went were
    what whats when where wheres whether which while who whom whose why will with within
    without wonder wondering wont work works would wouldnt yes yet you your yours
    yourself zero first second option options appropriate okay role place
    suggest suggested recommend recommended recommends recommendation advise advised
    advice consider considered best better choice prefer preferred reasonable point
    abt pls plz thx cuz ur wat wut tho besides question questions info information explain evidence data study studies anyways
    """
)
"""Grammar and talk: never counted, never searched for."""

COMMON: Final = words_in(
    """
    able absolutely account add added adding addition afternoon ago agree allow allowed
    alone already alternative amount answer apart appear apply area available aware bad
    badly basically basis beat began begin behind believe benefit big bit bottle bother
    bothering bought brand break bring brother bunch busy buy call called car care
    carefully case cases cause caused causes causing certain chance change changed
    check chemist child clear clinic clinician close closer cold come common company
    compare compared complete completely concern concerned confused consultant continue
    control cost could couple course current currently cut daily dad daughter day days
    deal decide decided definitely depend describe details develop different difference
    difficult directly discuss doc doctor doctors downside dr drink early easier easy
    eat effect effective effectively effects efficacy end evening eventually exact
    exactly example expect expected expensive experience extra face fact fail failed
    fails fall family fast father feel feeling feels felt female field figure final
    finally find fine finish finished finishing five folks follow following food form
    found four frequently friend full fully further general generally girl glad gonna
    grandma group guess guide guy guys half hand happen happened happens hard hardly
    hear heard high higher hold home honest hope hospital hour hours house huge husband
    idea ideally immediately important improve improved improvement include including
    increase increased initially interested issue issues job join joke keen kid kinda
    lady large late lately later lead learn leave left level life line list live local
    long longer looks lose loss low lower main major male man manage managed management
    managing matter measure medical member men mention mentioned middle mild mind
    minute minutes miss mom moment month months morning mother move mum name near nearly
    necessarily necessary new nice night nobody normal normally note noticed number
    nurse obvious obviously occasionally offer office old older opinion order ordinary
    original outcome overall page part particular particularly partner past patient
    patients pay people percent perfect person pharmacist pharmacy physician plan play
    plus prescribe prescribed prescriber prescribing prescription present pretty
    prevent previous previously prior problem problems process proper properly provide
    provider purpose quick quickly quit rarely rate read ready real realistic realize
    reason reasons recent recently reduce regular regularly related relief relieve
    remember replace replaced report require required response rest result results
    return role rule run safe safely safer safest safety scared school sense serious seriously
    set several short show shows side significant similar simple simply single sir
    sister situation size small son speak special specific spent spouse stage stand
    start started starting state stay step stop stopped stopping straight strange
    strict strong stronger stuff substitute suddenly suffer suffering suitable support
    suppose supposed surely switch switched swap talk teenager ten term terms test tests
    thought three time times today tomorrow tonight total totally toward treat treated
    treating treatment treatments trial true truth turn twice two type types
    uncomfortable understand unfortunately update upset usually value versus visit vs
    wait wake watch week weeks weekend whatever whenever whole wife willing wish woman
    women word words world worried worry worse worst worth wrong year years yesterday
    typical average expected standard back backs repeat repeated repeating soft firm hard wet dry cheap weather
    yo young your male female yr yrs old mg mcg ml gram grams pill pills tablet tablets
    capsule medication medications medicine medicines meds med drug drugs therapy
    therapies remedy remedies therapeutic clinical clinically dose doses dosage dosing
    amount frequency maximum max minimum limit pain pains painful ache aches aching hurt
    hurts hurting symptom symptoms sign condition conditions disease diseases disorder
    illness sick health healthy body management treat cure approach intervention
    send sent sending lie lies lying lay laid flat sit sits sitting standing bend bends
    bending twist twisting reach push pushed pushing pull pulling pick carry carrying
    wear wearing hang throw threw catch drop dropped bump hit slip slipped garden
    gardening shovel shoveling snow move moving movement position posture couch sofa
    chair seat shower bath bathroom sock socks shoe shoes dress stairs climb room floor
    kitchen yard truck warehouse teacher builder computer awful terrible horrible brutal
    miserable desperate frustrated tired exhausted fed nervous afraid promise swear
    suspect imagine notice realise arrange book appointment schedule phone email message
    letter paper insist insists insisting refuse refuses demand demands request requests
    requesting requested beg kindly sorry excuse apologies hopefully apparently honestly
    literally currently presently supposedly usually dear team colleague resident intern
    attending student trainee textbook lecture class classes read reads reading heard
    saw article newspaper website online internet google youtube tv
    outcomes episode onset acute subacute chronic adult adults severe severity moderate
    risk risks harm harms danger dangerous source sources reference references citation
    person construction justified justify justifies irritate
    multiple tick ticked translate translates dye exacerbation
    circumstances unavoidable unaltered unchanged steady overlook overlooked missing tripped
    beneficial merit merits advisable inadvisable permissible allowable pointless futile
    valuable efficacious alleviate soothe lessen lessened aggravate provoke influence alter
    alters hasten accelerate postpone withhold forgo omit brief timeframe magnitude extent
    scientific robust solid convincing conclusive controversial debate suggestion explanation
    clarify summarize summarise rundown takeaway takeaways pros cons pitfalls caveats mistake
    myth correct incorrect reliability trustworthy confident sensible wise unwise smart
    foolish hazardous tolerable intolerable excruciating agonizing nagging achy throbbing
    stabbing limp hobbling commuting furniture grandpa uncle aunt coworker boss paperwork
    documentation convince persuade negotiate educate desires ten bothered frightened rush
    rushed
    dz sx dxd txd wk wks mo mos yrs prob probs approx eval bilat unilat hosp pharm resp freq intermittent pn dc dcd cont incl meds pmhx fhx shx nkda wnl nad abn
    irritates irritation irritating upset upsets bothers preventing name s t d m am pm x e g vs etc ed er gp np pa md rx otc hx tx
    """
)
"""Words that leave a question's scope as it is; searched for where content has them."""
