"""Ways to name what is wrong with a back, and what is found or measured of it.

Nothing here is medicine: it says which words mean the same to whoever asks.
"""

from typing import Final

IDEAS_OF_BACK: Final[dict[str, str]] = {
    "back": "my back|his back|her back|their back|your back|bad back|sore back"
    "|back now worse|back worse|back is worse|back got worse|back is bad"
    "|back is playing up|low back|lower back|lumbar|lumbago|spine|spinal|back strain"
    "|lumbar strain|backache|back ache|lbp|clbp|albp|nslbp|cnslbp|back pain"
    "|low back pain|strain|back injury|pulled back|threw out my back|lumbosacral"
    "|ls spine|l spine|lspine|lumbar spine|paraspinal|lower spine|back trouble"
    "|back problem|lumbalgia|lumbo sacral|thoracolumbar|ql strain|back went out"
    "|tweaked back|tweaked my back|back sprain|lumbar sprain|multifidus|erector spinae"
    "|quadratus lumborum|back sore|back is sore|back hurts|back aches|back agony"
    "|back is killing me|my spine|low back trouble",
    "axial": "axial|nonspecific|non specific|nonradicular|non radicular|mechanical"
    "|plain back pain|simple back pain|without leg pain|without leg symptoms"
    "|without sciatica|without radiculopathy|without radicular|no leg pain"
    "|no leg symptoms|non radiating|nonradiating|no radiation|uncomplicated back pain"
    "|without radiation",
    "sciatica": "sciatica|radicular|radiculopathy|pinched nerve|trapped nerve"
    "|nerve root|nerve root pain|radicular pain|lumbosacral radicular|leg pain"
    "|shooting pain|pain down the leg|nerve pain|sciatic|radiculitis|below the knee"
    "|radiculopathic|radic|compressed nerve|nerve compression|when coughing"
    "|on coughing|coughing or sneezing|when i cough|when he coughs|when she coughs"
    "|neuropathic leg pain|sciatic nerve|nerve root compression|nerve impingement"
    "|squashed nerve|siatica|scaitica|sciatica pain|leg symptoms|radicular symptoms"
    "|radicular leg pain",
    "referred pain": "referred pain|referred leg pain|somatic pain|somatic"
    "|pseudoradicular|referred from|thigh pain|buttock pain|above the knee",
    "disc": "disc|disk|discogenic|diskogenic|intervertebral",
    "herniation": "herniated|herniated disc|slipped disc|disc herniation|prolapse"
    "|prolapsed disc|disc prolapse|herniation|hnp|pivd|hivd|ldh|protrusion"
    "|disc protrusion|extrusion|disc extrusion|extruded|sequestered|sequestrated"
    "|sequestration|ruptured disc|herniated nucleus pulposus|sequestrum",
    "disc change": "bulge|bulging disc|disc bulge|ddd|degeneration|degenerative"
    "|degenerated|disc degeneration|degenerative disc disease|degenerative disc"
    "|degenerative changes|wear and tear|spondylosis|dessication|desiccation"
    "|dried out disc|black disc|annular tear|annular fissure|schmorl|endplate|modic"
    "|arthritis in the spine|arthritis in my spine|spondylotic|incidental"
    "|incidental findings|incidentaloma|abnormal mri|mri report|scan report",
    "shrinking": "resorption|resorb|shrink|reabsorb|regression|regress|disc resorption"
    "|go back in|spontaneous resolution",
    "stenosis": "stenosis|spinal stenosis|neurogenic claudication|stenotic|lss"
    "|lumbar stenosis|central stenosis|lateral recess|canal stenosis"
    "|narrowing of the spine|narrow canal|lumbar spinal stenosis|canal narrowing"
    "|foraminal|foraminal stenosis|spinal narrowing|shopping cart|leaning on a trolley"
    "|shopping trolley|pseudoclaudication|spinal claudication",
    "root level": "what nerve root|which nerve root|what root|which root|what level is it|which level is it|what disc level|which disc level|dermatome|dermatomal|myotome|myotomal|l1|l2|l3|l4|l5|s1|l 5 s 1"
    "|l4 l5|ankle jerk|ankle reflex|reflex at ankle|reflexes lost at ankle"
    "|achilles reflex|knee jerk|knee reflex|patellar reflex|patella reflex|dtr"
    "|deep tendon reflex|reflex|ehl|extensor hallucis|heel walk|toe walk|walk on heels"
    "|walk on my heels|walk on the heels|walk on tiptoes|walk on toes|walk on my toes"
    "|heel raise|dorsiflexion|plantarflexion|plantar flexion|great toe|big toe"
    "|tibialis anterior|which root|root level|neurological exam|neuro exam"
    "|neurologic exam|neurological examination|tendon reflexes",
    "leg raise": "straight leg raise|slr|lasegue|leg raise|slr test",
    "crossed leg raise": "crossed straight leg raise|crossed slr|cslr|xslr"
    "|contralateral slr|contralateral straight leg raise|well leg raise"
    "|raise the well leg|raise the good leg"
    "|raise the other leg|raise the opposite leg|lift the good leg|lift the other leg"
    "|lift the opposite leg|lift the well leg|lift the unaffected leg",
    "slump": "slump test|slump|seated slump",
    "femoral stretch": "femoral stretch|femoral stretch test|femoral nerve stretch"
    "|femoral nerve stretch test|fnst|reverse straight leg raise|reverse slr"
    "|prone knee bend|femoral nerve",
    "sacroiliac": "sacroiliac|si joint|sij|sacroiliac joint|sacroiliitis"
    "|sacroiliac pain|si pain|si joint pain|faber|patrick test|thigh thrust|gaenslen"
    "|laslett|sij pain",
    "tenderness": "midline tenderness|bony tenderness|spinous tenderness"
    "|percussion tenderness|point tenderness|vertebral tenderness|spinal tenderness"
    "|tender spine|tender spinous process|tenderness to percussion|ttp|tender over"
    "|taps the bones|bones are tender|percuss|tapping the spine",
    "spasm": "spasm|cramp|muscle spasm|tight muscle|knots|muscle knot|seized up"
    "|locked up|muscle tightness",
    "screening": "red flag|redflag|warning signs|danger signs|alarm signs"
    "|alarm features|alarm symptoms",
    "serious": "sinister|serious|serious cause|serious disease|serious pathology"
    "|serious illness|dangerous cause|cannot miss|cant miss|something nasty"
    "|something bad|something serious|life threatening",
    "cauda": "cauda equina|cauda equina syndrome|ces|saddle|numb groin|weak stream"
    "|weak urine stream|poor stream|weak urinary stream|groin numbness|numb genitals"
    "|numb saddle|numb bottom|private parts|numb privates|privates are numb"
    "|around my privates|in my privates|around his privates|around her privates"
    "|genitals|cauda|equina|saddle anesthesia|saddle numbness|perianal|perineum"
    "|perineal|perianal numbness|cesi|cesr|cauda equina compression|rectal tone"
    "|anal tone|dre|rectal exam|digital rectal exam|sphincter tone|sphincter"
    "|cauda syndrome|sadle|sadle numbness|corda equina|cauda eq|anal squeeze|anal wink"
    "|anal sphincter|anal reflex|pr exam|pr tone|pr examination|back passage",
    "residual": "post void residual|postvoid residual|pvr|bladder scan"
    "|residual urine|post void|retention|urinary retention|bladder ultrasound",
    "tumour": "cancer|metastatic|malignancy|tumor|tumour|malignant|neoplasm|neoplastic"
    "|ca hx|oncology|oncological|carcinoma|lymphoma|melanoma",
    "spine tumour": "metastasis|metastases|mets|bony mets|bone mets|spinal mets"
    "|spine mets|spinal metastasis|spinal metastases|bone metastases|bony metastases"
    "|vertebral metastases|spinal malignancy|spinal cancer|cancer in the spine"
    "|spinal tumour|spinal tumor|myeloma|multiple myeloma|bone secondaries|secondaries",
    "germs": "infection|abscess|infected|bacteremia|endocarditis|septic|sepsis"
    "|septicaemia",
    "spine germs": "osteomyelitis|discitis|epidural abscess|spondylodiscitis"
    "|vertebral osteomyelitis|spinal infection|spine infection|paraspinal abscess"
    "|psoas abscess|spinal epidural abscess|spinal abscess|diskitis|spinal tb"
    "|spinal tuberculosis|infection in the spine|infected disc|infected spine",
    "break": "fracture|broken|fx|fragility fracture|insufficiency fracture"
    "|osteoporotic fracture|cracked a bone|broken bone|broke a bone",
    "spine break": "compression fracture|vertebral fracture|vcf|compression fx"
    "|broken vertebra|crushed vertebra|broken back|vertebral compression fracture"
    "|wedge fracture|crush fracture|burst fracture|spinal fracture|collapsed vertebra"
    "|vertebral collapse|osteoporotic collapse|spine fracture|fractured vertebra"
    "|break a vertebra|broke a vertebra|cracked vertebra|fractured spine|broken spine"
    "|osteoporotic vertebral fracture|vertebral fx|fractured back"
    "|spinal compression fracture|fracture of the spine",
    "thin bone": "osteoporosis|osteoporotic|osteopenia|dxa|dexa|bone density|bmd"
    "|t score|bone density scan|bone densitometry|fragile bones|brittle bones"
    "|height loss|losing height|kyphosis|kyphotic|dowagers hump|lost height",
    "cord": "cord compression|spinal cord compression|myelopathy|mscc|umn|clonus"
    "|stiff legs|legs stiff|legs are stiff|clumsy legs|legs feel clumsy|hyperreflexia"
    "|babinski|upgoing toes|upper motor neuron|cord signs|spinal cord"
    "|metastatic cord compression|upgoing plantars|hoffman|hoffmann|hoffmans sign"
    "|hoffmanns sign|tandem gait|ataxic gait|wobbly on my feet|wobbly legs"
    "|unsteady on my feet|unsteady on feet|unsteady on their feet|brisk reflexes"
    "|brisk knee jerks|brisk ankle jerks|the cord|cord lesion|cord involvement"
    "|cord problem|sensory level|sustained clonus|spastic gait|long tract signs",
    "aneurysm": "aneurysm|aaa|aortic|aorta|triple a|pulsatile|dissection"
    "|ruptured aorta|leaking aorta|aortic aneurysm|cta|aneurism",
    "inflammatory": "axial spondyloarthritis|ankylosing|spondylitis"
    "|stiffness in the morning|stiff in the morning|stiff every morning"
    "|stiff back"
    "|spondyloarthritis|inflammatory back pain|morning stiffness|axspa"
    "|spondyloarthropathy|ankylosing spondylitis|hla b27|b27|hlab27|sacroiliitis"
    "|axial spa|ax spa|uveitis|psoriatic"
    "|ank spond|ankspond|ibp|inflam back pain|nr axspa|radiographic axspa"
    "|bechterew|spondylo"
    "|iritis|sij mri|back stiffness|axial spa referral",
    "not spinal": "visceral|kidney stone|flank pain|renal colic|pyelonephritis"
    "|abdominal cause|not the back|non spinal|nonspinal|retroperitoneal|loin pain|loin"
    "|period pain in the back|tummy cramps|cva tenderness"
    "|costovertebral angle tenderness|non msk|outside the spine|belly cramps",
    "upper back": "thoracic|upper back|mid back|midback|between the shoulder blades"
    "|shoulder blades|t spine|tspine|interscapular|thoracic spine|dorsal spine"
    "|mid thoracic|pain higher up|higher up the back|between the scapulae"
    "|scapulae|bra line|dorsal pain|upper thoracic|girdle pain|round the ribs",
    "weak leg": "leg weak|gets weak|goes weak|becomes weak|turns weak|gets weaker|weakness|weak leg|leg weakness|paresis|motor deficit|motor weakness"
    "|lift my toes|lift his toes|lift her toes|lift the toes|lift my foot"
    "|lift his foot|lift her foot|lift the foot|foot flops|floppy foot|foot drags"
    "|dragging foot|dragging my foot|dragging his foot|dragging her foot|mrc grade"
    "|loss of power|motor loss|neurological deficit|neurologic deficit|neuro deficit"
    "|foot weakness|loss of strength|leg strength|motor strength|strength in the legs"
    "|leg power|giving way|foot drop|drop foot|footdrop|muscle weakness|neurodeficit"
    "|wkness|leg wkness|le weakness|lower extremity weakness|weak toe|weak big toe"
    "|toe weakness|weak ankle|ankle weakness|weak foot|off legs|off his legs"
    "|off her legs|gone off legs|leg gives way|leg buckles|legs stopped working"
    "|legs not working|heavy legs|weak knee|foot slaps",
    "hematoma": "hematoma|epidural hematoma|bled into the spine|bleed into the spine"
    "|spinal bleeds|bleeding in the spine|spinal bleeding|spinal hematoma"
    "|bleed in the spine|seh|spinal epidural haematoma",
}
"""Each idea with the words people say it by, `|` between them."""

IDEAS_OF_TESTS: Final[dict[str, str]] = {
    "scanned before": "scan again|mri again|x ray again|xray again|image again"
    "|repeat mri|repeat scan|repeat imaging|repeat x ray|repeat xray|repeat the mri"
    "|repeat the scan|imaging be repeated|another mri|another scan|second mri"
    "|second scan|new mri|new scan|rescan|re image|reimage|recent mri|recent scan"
    "|recent imaging|last scan|last mri|previous mri|previous scan|previous imaging"
    "|prior mri|prior scan|prior imaging|old mri|old scan|already scanned"
    "|imaging already done|yearly mri",
    "mri": "mri|mris|mr|mr scan|mri scan|magnetic resonance"
    "|magnetic resonance imaging|lumbar mri|open mri|mri spine|ls mri",
    "film": "x ray|xray|radiograph|radiography|film|plain film|plain radiograph|xr"
    "|lumbar films|xrs|lumbar series",
    "ct": "ct|cat scan|ct scan|computed tomography|ct spine",
    "blood test": "lab|blood test|bloods|blood work|bloodwork|cbc|fbc|wbc|white count"
    "|white cell count|white cells|full blood count|complete blood count|lab work"
    "|labwork|blood cultures|spep",
    "esr": "esr|crp|sed rate|sedimentation rate|c reactive protein"
    "|inflammatory markers|esr and crp|esr crp|bloods for infection",
    "nerve tests": "emg|ncs|ncv|nerve conduction|nerve conduction study"
    "|electromyography|electrodiagnostic|nerve test|emg ncs",
    "classify": "start back|startback|keele|risk tool|stratify|stratification"
    "|stratified care|orebro|risk stratification|ompsq|ompq|sbt|prognostic tool"
    "|start msk|subgroup tool|risk stratify|start subscale|psychosocial subscale"
    "|distress subscale|start total|start score|start back screening tool",
    "screening tool": "questionnaire|screening tool|outcome measure|prom|score sheet",
    "disability score": "odi|oswestry|disability questionnaire|disability index"
    "|oswestry disability index",
    "roland score": "rmdq|rmq|roland morris|roland|rolland morris"
    "|roland morris questionnaire",
    "pain score": "peg|peg scale|numeric pain scale|nrs|nprs|vas|pain scale|peg score"
    "|visual analog scale|visual analogue scale|pain rating|pain score|bpi",
    "mood score": "phq|phq 2|phq 9|gad|gad 7|gad 2|hads|item 9|item nine|question 9"
    "|phq9 q9",
    "mood screen": "depression screen|depression screener|depression questionnaire"
    "|anxiety screen|anxiety screener|anxiety questionnaire|depression scale"
    "|anxiety scale|depression score|anxiety score|two question screen"
    "|screen for depression|screen for anxiety",
    "change that matters": "mcid|mid|mic|minimal important change"
    "|minimally important|minimal clinically important difference"
    "|clinically important|clinically meaningful|meaningful change"
    "|clinically significant|important difference|clinically relevant"
    "|meaningful difference|minimal important difference",
}
"""Each idea with the words people say it by, `|` between them."""
