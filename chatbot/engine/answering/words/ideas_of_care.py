"""Ways to name care without medicines: movement, hands, mind, work, sleep, services.

Nothing here is medicine: it says which words mean the same to whoever asks.
"""

from typing import Final

IDEAS_OF_CARE: Final[dict[str, str]] = {
    "bed": "bed rest|take to bed|take to her bed|take to his bed|take to my bed"
    "|bedrest|stay in bed|lie flat|lying flat|lay flat|lying in bed|lie down"
    "|lying down|resting|rest in bed|lay in bed|lie in bed|strict rest|take it easy"
    "|laid up",
    "active": "stay active|active|activity|keep moving|keep active|remain active"
    "|light activity|normal activity|immobile|get moving|keep going|moving around"
    "|usual activities|physical activity|daily activities|household chores|chores"
    "|housework|immobility|mobilize|mobilise",
    "exercise": "exercise|workout|work out|gym|aerobic|training|graded activity"
    "|graded exercise|exercise therapy|home exercise|hep|home program"
    "|home exercise program|fitness|cardio|general exercise|exercise program",
    "core": "core|motor control|core strengthening|core stability|stabilization"
    "|stabilisation|core exercises|weak core|planks|bird dog|dead bug|sit ups|situps|crunches"
    "|motor control exercise|spinal stabilization",
    "strengthening": "strengthening|strength training|resistance|resistance training"
    "|lift weights|weight lifting|weightlifting|deadlift|squats",
    "stretch": "stretch|hamstring stretches|flexibility",
    "walking": "walking|walking program",
    "water": "swim|pool|aquatic|hydrotherapy|water exercise|aqua|exercise in water"
    "|water aerobics|aquatherapy|pool therapy",
    "pilates": "pilates|reformer|pilates reformer",
    "yoga": "yoga|hatha|yoga classes",
    "tai chi": "tai chi|taichi|qigong|qi gong",
    "mckenzie": "mckenzie|mdt|extension exercises|directional preference|press ups"
    "|mechanical diagnosis and therapy|centralization|centralisation"
    "|repeated extension|mackenzie|mckenzie method",
    "sport": "sport|athletic|athlete|go running|keep running|running|golf|football"
    "|soccer|tennis|jogging|basketball|cycling|biking|ski|back to sport"
    "|return to sport|return to play",
    "physio": "physical therapy|physical therapist|physio|physiotherapy"
    "|physiotherapist|pt|pts referral|pt referral|dpt|physical rehab|fisio",
    "hands on": "chiropractor|chiropractic|manipulation|spinal manipulation|osteopath"
    "|osteopathic|osteopathy|manual therapy|adjustment|mobilization|mobilisation|chiro"
    "|omt|omm|smt|hvla|hvt|manips|spinal manipulative therapy|cracking|crack my back"
    "|get cracked|back cracker|manipulative|spinal mobilization|chiropracter"
    "|chiropracticer|chyropractor|bonesetter|back popped|pop my back|get popped"
    "|high velocity thrust|hands on care|hands on treatment|hands on therapy|hands on"
    "|spine adjusted|back adjusted|get adjusted|being adjusted|adjust my back"
    "|adjust my spine|manipulated",
    "massage": "massage|massage therapy|massage therapist|deep tissue|masage"
    "|soft tissue work|foam roller|myofascial release|massage gun|rolfing",
    "acupuncture": "acupuncture|acupuncturist|accupuncture|acupunture|acupressure"
    "|electroacupuncture|needles|accupunture",
    "needling": "dry needling|needling|ims|intramuscular stimulation"
    "|intramuscular needling",
    "cupping": "cupping",
    "traction": "traction|inversion table|inversion|inversion therapy"
    "|spinal decompression|decompression table|decompression therapy"
    "|hanging upside down|teeter|gravity boots|dead hang|stretching rack"
    "|stretching machine",
    "tens": "tens|tens unit|tens machine|electrical stimulation|interferential|ifc"
    "|nmes|electrotherapy|electric stimulation|estim|e stim|transcutaneous|stim unit"
    "|electric pads|electrode pads|electrodes|nerve stimulator",
    "ultrasound": "ultrasound|laser|shortwave|short wave|diathermy|lllt"
    "|low level laser|cold laser|shock wave|shockwave|eswt|pemf|therapeutic ultrasound"
    "|ultrasound therapy|red light therapy|magnetic therapy|magnet therapy"
    "|magnetotherapy|ultrasonic therapy",
    "support": "brace|corset|lumbar support|back belt|belt|orthosis|kinesio tape"
    "|kinesiotape|k tape|tape|taping|lumbar corset|back brace|lso|tlso|weight belt"
    "|support belt|back support|abdominal binder|girdle|binder|elastic belt"
    "|lumbar belt|waist belt|support brace",
    "insoles": "insoles|orthotics|shoe inserts|shoe insoles|foot orthotics|shoe lifts"
    "|heel lift|inserts|rocker shoes|footwear|arch supports",
    "seat": "chair|ergonomic|ergonomic chair|standing desk|sit stand desk"
    "|at a computer|at the computer|screen work|computer work|sitting|workstation"
    "|office chair|lumbar cushion|car seat|desk setup|desk|at a desk|posture|slouch"
    "|gaming chair|posture corrector|slumped|ergonomic assessment|desk job"
    "|sit up straight",
    "job": "about work|and work|for work|his work|her work|my work|work|keep working|he work"
    "|she work|patient work|pt work|he be working|she be working|still work|at work"
    "|can work|go to work|able to work|continue working|while working|job|duties"
    "|occupation|employer|workplace|occupational|occupational health|manual labor"
    "|manual labour|labourer|laborer|workers",
    "return to work": "return to work|back to work|rtw|return to duty"
    "|going back to work|go back to work|resume work|back on the job|get back to work"
    "|rtw plan|back to shift|boss wants me back|vocational rehab|fit for work"
    "|fit to work|resume duties|go back to my job",
    "sick leave": "off work|sick leave|sick note|fit note|time off|miss work|days off"
    "|time off work|fmla|work note|doctors note|note for work|sickness absence"
    "|work absence|absence from work|sick line|sign off|sick days|leave of absence"
    "|disability leave|out of work|work excuse|off sick|short term disability"
    "|take off work|wks off|weeks off|off work note|off work cert|med cert"
    "|medical certificate|sick certificate|sicknote|stays off|stay off work",
    "light duty": "light duty|modified duty|work restrictions|lifting restriction"
    "|restricted duty|amended duties|restrictions|light work|limited duty"
    "|lifting limit|weight limit|physical demand|physical demand level"
    "|physical demand categories|pdl|strength class",
    "lifting": "lifting|heavy lifting|manual handling|lift heavy|carrying"
    "|bend and lift|lift properly|lifting technique|picking up|lift with knees"
    "|manual handling course|bend the back|deadlift form",
    "claim": "workers comp|workers compensation|compensation|wc claim|claim"
    "|litigation|insurance claim|lawsuit|job satisfaction|job dissatisfaction",
    "slumber": "sleep|insomnia|at night|sleepless|cant sleep|cannot sleep"
    "|trouble sleeping|sleep quality|sleeplessness|sleep hygiene|fall asleep"
    "|stay asleep|sleeper|poor sleeper|tossing and turning|sleep disturbance|insomniac"
    "|awake at night|awake half the night|sleep deprivation|broken sleep"
    "|hours of sleep|bad night|lack of sleep|jet lag|keeps me awake",
    "bedding": "mattress|bed|mattress topper|matress|firm mattress|memory foam"
    "|sleep on the floor|tempur|waterbed|water bed|topper|matress topper|futon"
    "|sofa bed|box spring|adjustable bed|new bed|orthopaedic bed",
    "sleep posture": "sleep position|position to sleep|pillow|way to sleep"
    "|position to sleep in|side sleeping|sleep on my side|sleep on my stomach"
    "|side lying|which side to sleep|lie at night|sleeping posture|sleep on my back"
    "|sleep on his side|sleep on her side|how to sleep|stomach sleeper|side sleeper"
    "|back sleeper|left side or right side|pillow between the knees"
    "|pillow between my knees|pillow btw knees|pillow between knees"
    "|pillow under the knees|pillow under knees|pillow under my knees|prone sleeping"
    "|recliner|lying on the tummy|lying on the stomach|lying on the belly|lie on the tummy"
    "|lie on the stomach|lying prone",
    "mood": "mood|psychological|distress|stress|coping|beliefs|mental health|emotional"
    "|psych|psychologically|emotions",
    "yellow flags": "yellow flags|psychosocial|blue flags|black flags"
    "|psychosocial risk|psychosocial factors",
    "depression": "depression|depressed|low mood|depressive|depresion|feeling low"
    "|feeling down|depressive symptoms",
    "anxiety": "anxiety|anxious|panic|anxeity",
    "fear": "fear avoidance|catastrophizing|catastrophising|kinesiophobia"
    "|fear of movement|fear|afraid to bend|scared to bend|afraid to move"
    "|scared to move|fear of moving|afraid to lift|scared to lift"
    "|catastrophic thinking|fear avoidant|afraid of moving|afraid of movement"
    "|terrified of bending|scared of bending|afraid of bending|terrified to move"
    "|terrified of moving|avoidance|fabq|tampa scale|tsk|fear of reinjury|fearful",
    "cbt": "cbt|cognitive behavioral|cognitive behavioural|cognitive|psychotherapy"
    "|counselling|counseling|talking therapy|pain psychology|cognitive therapy"
    "|behavioral therapy|behavioural therapy|psychological therapy|psychologist"
    "|pain psychologist|therapist for pain|counsellor|counselor",
    "mindfulness": "mindfulness|mbsr|meditation|meditate|relaxation|mindful"
    "|mindfulness based stress reduction|breathing exercises|guided imagery",
    "cft": "cft|cognitive functional therapy|cognitive functional|restore trial",
    "act therapy": "act therapy|acceptance and commitment therapy"
    "|acceptance and commitment",
    "pain teaching": "pain education|pain neuroscience|pain neuroscience education"
    "|pne|explain pain|back school|patient education|education|self management"
    "|self care advice|back class",
    "biofeedback": "biofeedback|hypnosis|hypnotherapy|wearable sensors",
    "nondrug": "nondrug|non drug|nonpharmacologic|nonpharmacological"
    "|non pharmacological|non pharmacologic|drug free|without drugs"
    "|without medication|without medicine|without pills|besides drugs"
    "|besides medication|other than drugs|besides pills|complementary"
    "|alternative medicine|complementary medicine|besides meds|without meds",
    "heat": "heat|heating pad|hot pack|heat wrap|hot water bottle|warm|warmth"
    "|thermacare|hot bath|heat pack|hot water botle|sauna|hot tub|wheat bag|hot shower",
    "cold": "ice|ice pack|cold pack|icing|cryotherapy|cold therapy|cold compress"
    "|frozen peas|iced|cold spray|ice it",
    "surgeon": "surgeon|neurosurgeon|neurosurgery|neurosurg|orthopedist|orthopedic"
    "|orthopaedic|ortho|spine surgeon|surgical referral|nsgy|surgical consult"
    "|surgical opinion|spinal surgeon|neurosurgical|orthopod|spine surgery referral",
    "physiatry": "physiatrist|physiatry|rehab doctor|pm r|msk clinic|msk service"
    "|musculoskeletal clinic|rehabilitation physician|msk|spine clinic"
    "|musculoskeletal service|rehab physician|rehabilitation medicine|fcp"
    "|sports medicine|pmr doc|pm and r",
    "rheumatology": "rheumatologist|rheumatology|rheum",
    "pain clinic": "pain clinic|pain specialist|pain service|pain management"
    "|pain doctor|pain physician|pain team|pain medicine specialist|pain centre"
    "|pain center|interventional pain",
    "neurology": "neurologist|neurology",
    "specialist": "refer|referral|specialist|send to|send him to|send her to"
    "|send him on|send her on|send them on|see a specialist|hand over|handover"
    "|escalate care|secondary care|second opinion|consult a specialist|refer out"
    "|refferal",
    "see a doctor": "see a doctor|seek care|see the doctor|be seen|get seen"
    "|medical attention|call the doctor|contact a doctor|seek help|go to the doctor"
    "|come straight back|come back in|come back sooner|medical professional"
    "|ring the surgery|return precautions|safety net|safetynet|when to call|call back"
    "|bring back|go back to the doctor|come back to clinic|look out for|watch out for"
    "|precautions on discharge|discharge advice|come back if",
    "emergency": "emergency|emergency room|urgent|urgently|ed|er|hospital now|911"
    "|a and e|a e|immediately|same day|right away|ambulance|emergency department|999"
    "|emergent|emergently|how urgent|urgency|straight away|right now|at once"
    "|without delay|this minute|go to hospital|casualty",
    "several": "multidisciplinary|interdisciplinary|biopsychosocial|rehab"
    "|rehabilitation|pain program|pain programme|functional restoration|multimodal"
    "|pain management program|pain management programme|multi disciplinary"
    "|several disciplines|combined programme|combined program|pain rehab"
    "|work hardening|interprofessional|mbr|cppp|team based",
}
"""Each idea with the words people say it by, `|` between them."""
