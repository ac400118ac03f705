"""Everyday English: words that carry no subject.

Nothing here is medicine: it says which words can be left out of a question without
changing what it is about.
"""

from typing import Final

from chatbot.engine.understanding.text.token import listed

DETERMINERS: Final = frozenset({"a", "an", "the", "his", "her", "my", "their"})
"""Words between `for` or `in` and what it is about."""
EMPTY: Final = listed(
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

COMMON: Final = listed(
    """
    able absolutely account add added addition afternoon ago agree allow alone already
    alternative amount answer apart appear apply area available aware bad badly
    basically basis beat began begin behind believe benefit big bit bottle bother bought
    brand break bring brother bunch busy buy call car care carefully case cause certain
    chance change check chemist child clear clinic clinician close closer cold common
    company compare complete completely concern confused consultant continue control
    cost couple course current currently cut daily dad daughter day deal decide
    definitely depend describe details develop different difference difficult directly
    discuss doc doctor downside dr drink early easier easy eat effect effective
    effectively efficacy end eventually exact exactly example expect expensive
    experience extra face fact fail fall family fast father feel felt female field
    figure final finally find fine finish five folks follow food form found four
    frequently friend full fully further general generally girl glad grandma group guess
    guide guy half hand happen hard hardly hear heard high higher hold home honest hope
    hospital hour house huge husband idea ideally immediately important improve
    improvement include increase initially interested issue job join joke keen kid kinda
    lady large late lately later lead learn leave left level life line list live local
    long longer lose loss low lower main major male man manage management matter measure
    medical member men mention middle mild mind minute miss mom moment month morning
    mother move mum name near nearly necessarily necessary new nice night normal
    normally note noticed number nurse obvious obviously occasionally offer office old
    older opinion order ordinary original outcome overall page part particular
    particularly partner past patient pay people percent perfect person pharmacist
    pharmacy physician plan play plus prescribe prescriber prescription present pretty
    prevent previous previously prior problem process proper properly provide provider
    purpose quick quickly rarely rate read ready real realistic realize reason recent
    recently reduce regular regularly related relief relieve remember replace report
    require response rest result return rule run safe safely safer safest safety scared
    school sense serious seriously set several short show side significant similar
    simple simply single sir sister situation size small son speak special specific
    spent spouse stage stand start state stay step stop straight strange strict strong
    stronger stuff substitute suddenly suffer suitable support suppose surely switch
    swap talk teenager ten term test thought three time today tomorrow tonight total
    totally treat treatment trial true truth turn twice two type uncomfortable
    understand unfortunately update upset value versus visit vs wait wake watch week
    weekend whatever whenever whole wife wish woman women word world worried worse worst
    worth wrong year yesterday typical average standard back repeat soft firm wet dry
    cheap weather yo young yr yrs mg mcg ml gram pill tablet capsule medication medicine
    med drug therapy remedy therapeutic clinical clinically dose dosage dosing frequency
    maximum max minimum limit pain painful ache aches hurt symptom sign condition
    disease disorder illness sick health healthy body cure approach intervention send
    sent lie lies lying lay laid flat sit bend twist reach push pull pick carry wear
    hang throw threw catch drop bump hit slip garden shovel snow moving movement
    position posture couch sofa chair seat shower bath bathroom sock shoe dress stairs
    climb room floor kitchen yard truck warehouse teacher builder computer awful
    terrible horrible brutal miserable desperate frustrated tired exhausted fed nervous
    afraid promise swear suspect imagine realise arrange book appointment schedule phone
    email message letter paper insist refuse demand request beg kindly sorry excuse
    apologies hopefully apparently honestly literally presently supposedly dear team
    colleague resident intern attending student trainee textbook lecture class saw
    article newspaper website online internet google youtube tv episode onset acute
    subacute chronic adult severe severity moderate risk harm danger dangerous source
    reference citation construction justified irritate rated spike multiple tick ticked translate
    translates dye exacerbation circumstances unavoidable unaltered unchanged steady
    overlook tripped beneficial merit advisable inadvisable permissible allowable
    pointless futile valuable efficacious alleviate soothe lessen aggravate provoke
    influence alter hasten accelerate postpone withhold forgo omit brief timeframe
    magnitude extent scientific robust solid convincing conclusive controversial debate
    suggestion explanation clarify summarize summarise rundown takeaway pros cons
    pitfalls caveats mistake myth correct incorrect reliability trustworthy confident
    sensible wise unwise smart foolish hazardous tolerable intolerable excruciating
    agonizing nagging achy throbbing stabbing limp hobbling commuting furniture grandpa
    uncle aunt coworker boss paperwork documentation persuade negotiate educate desires
    frightened rush dz sx dxd txd wk wks mo mos prob approx eval bilat unilat hosp pharm
    resp freq intermittent pn dc dcd cont incl pmhx fhx shx nkda wnl nad abn irritation
    s t d m pm x e g ed er gp np pa md rx otc hx tx
    """
)
"""Words that leave a question's scope as it is; searched for where content has them."""
