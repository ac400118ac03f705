"""Whether a text tells what is asked of a treatment, and what goes first where it does not."""

import pytest

GAIN = "Heat lowered pain by 1.06 of 5."


def _tellings(engine):
    return engine.answerer._knowledge.index.tellings


@pytest.mark.parametrize(
    ("question", "text", "name"),
    [
        ("who should not have heat", "Heat is not for burnt skin.", "who should not have it"),
        ("acupuncture side effects", "Adverse events were few.", "what harm it does"),
        ("how would I notice that naproxen harms", "Black stools.", "how that shows"),
        ("how many sessions of massage", "The trial gave 8 sessions.", "how often or how much"),
        ("how long until yoga works", "Pain was less at 6 weeks.", "how soon it works"),
        ("how long should he wear the belt", "Trials lasted 8 weeks.", "how long to go on with it"),
        ("who benefits most from manipulation", "No subgroup was found.", "who gains most from it"),
        ("how common is cauda equina", "It affects 1 in 100,000.", "how common it is"),
        ("can discitis come without fever", "Fever is often missing.", "whether fever may be missing"),
        ("who is at risk of a vertebral fracture", "Steroids raise the odds.", "who is at risk of it"),
        ("symptoms of stenosis", "It shows as pain on walking.", "how it shows"),
        ("how is discitis treated", "It is treated in hospital.", "how it is treated"),
        ("how urgent is an epidural abscess", "MRI the same day.", "how soon to act"),
        ("natural history of stenosis", "Most improved.", "how it goes on"),
        ("how do I confirm discitis", "An MRI.", "which test settles it"),
        ("what can mimic stenosis", "Relief standing points to the arteries.", "what it is mistaken for"),
        ("how accurate is the slump test", "Sensitivity 84%.", "how accurate that is"),
        ("does a normal ESR rule out cancer", "It does not exclude it.", "what a normal result means"),
        ("what does a positive crossed SLR mean", "It speaks for a herniation.", "what a positive result means"),
        ("when should I order an MRI", "At once with a red flag.", "when to order it"),
        ("who does not need an MRI", "No imaging in plain pain.", "who should not have a scan"),
        ("MRI contraindications", "A pacemaker.", "what contraindicates it"),
        ("how do I perform the slump test", "The patient is seated.", "how it is done"),
        ("what post-void residual is abnormal", "A scan when it exceeds 200 mL.", "where the cut off lies"),
        ("how many items does the RMDQ have", "It has 24 items.", "how many items it has"),
        ("what's the catch with a corset", "It may cost strength: no harm was counted.", "what harm it does"),
        ("how risky is traction, any serious events", "Adverse events were few.", "what harm it does"),
        ("who is massage unsuitable for", "It is not for burnt skin.", "who should not have it"),
        ("how many weeks before pilates kicks in", "Pain was less at 6 weeks.", "how soon it works"),
        ("when can she stop tai chi", "Trials lasted 8 weeks.", "how long to go on with it"),
        ("by what mechanism does acupuncture act", "It acts on the nervous system.", "how it works"),
        ("pathophysiology of stenosis", "It comes from thick ligaments.", "what causes it"),
        ("outlook of discitis left untreated", "A few recover.", "how it goes on"),
        ("base rate of spinal cancer", "It was found in 1 in 100.", "how common it is"),
        ("is traction covered by insurance", "It costs more.", "what it costs"),
        ("where do the guidelines stand on tens", "NICE is against it.", "what guidelines say of it"),
        ("does massage harm the fetus", "Nothing in pregnancy.", "whether it is for pregnancy"),
    ],
)  # fmt: skip
def test_untold_when_text_passes_over_what_is_asked_then_named(
    engine, question, text, name
):
    read, untold = engine.answerer.read(question), _tellings(engine).untold

    assert name in untold(read, GAIN)
    assert name not in untold(read, text)


@pytest.mark.parametrize(
    "question",
    ["does heat lower pain", "who is not depressed", "signs of depression", "how common is fear"],
)  # fmt: skip
def test_untold_when_no_aspect_of_a_thing_is_asked_then_nothing(engine, question):
    assert _tellings(engine).untold(engine.answerer.read(question), GAIN) == ()


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("who should not have acupuncture?", "This does not say who should not have it"),
        ("massage side effects", "Soreness is the usual harm"),
        ("heat side effects", "This does not say what harm it does"),
        ("how many weeks of heat until it works?", "A continuous heat wrap took"),
        ("who should not have an epidural?", "NICE would consider an epidural in acute"),
        ("nortriptyline side effects", "Nortriptyline, boxed warning"),
        ("how do I recognise that an opioid harms", "Sedation and bowels are watched"),
        ("TENS contraindications", "NICE, WHO and KCE advise against offering TENS"),
        ("who should not have spine surgery?", "This does not say who"),
        ("how do I stop duloxetine", "Stop duloxetine by a taper"),
        ("how sure is it that TENS works?", "Certainty: very low"),
        ("how good is the evidence for yoga?", "Certainty: low"),
        ("who gets spinal epidural abscess?", "With a risk factor for epidural abscess"),
        ("who is at risk of a vertebral fracture?", "Prolonged steroids (33%)"),
        ("how does a vertebral compression fracture present?", "This does not say how it shows"),
        ("how is discitis treated?", "This does not say how it is treated"),
        ("what is the natural history of lumbar stenosis?", "This does not say how it goes on"),
        ("how accurate is saddle anaesthesia for cauda equina?", "Numbness round the anus has"),
        ("how sensitive is CRP for spinal infection?", "In spinal infection ESR is raised"),
        ("what does a positive crossed SLR mean?", "Crossed straight leg raise"),
        ("how is the straight leg raise done?", "Patient lying on the back"),
        ("who should not have an MRI?", "No imaging without red flags"),
        ("what are the contraindications of MRI?", "This does not say what contraindicates it"),
        ("how many questions are in the ODI?", "This does not say how many items it has"),
        ("what is the cut-off of PHQ-2?", "PHQ-2 at 2 or more"),
        ("does a normal exam rule out an aortic aneurysm?", "A pulsating mass"),
        ("how accurate is HLA-B27 for axial SpA?", "In back pain over months"),
        ("MRI contraindications", "This does not say what contraindicates it"),
        ("natural history of lumbar stenosis?", "This does not say how it goes on"),
        ("who is a good candidate for an epidural?", "NICE would consider an epidural in acute"),
        ("how soon does cauda equina need to be operated on?", "Suspected cauda equina syndrome"),
        ("how do I recognise that nortriptyline harms?", "Nortriptyline, monitoring"),
        ("how sure are you about cyclobenzaprine?", "Non-benzodiazepine relaxants lowered"),
        ("which red flags matter most in a 70 year old?", "Prolonged steroids (33%)"),
        ("red flags for vertebral fracture", "Prolonged steroids (33%)"),
        ("does spinal stenosis get worse over time?", "This does not say how it goes on"),
        ("crossed SLR specificity", "A positive test speaks for a disc herniation"),
        ("how long until discectomy recovery?", "For severe sciatica of 6 to 12 weeks"),
        ("how long does it take to recover after microdiscectomy?", "For severe sciatica"),
        ("who is not a candidate for discectomy?", "This does not say who should not have it"),
        ("how sensitive is palpation for AAA?", "Palpation has a sensitivity of 68%"),
        ("what are the warning signs of epidural haematoma?", "A blood thinner, a bleeding disorder"),
        ("how reliable is the ESR as a screen for cancer?", "An ESR over 20 mm/h was 78%"),
        ("how many cases of CES have a low residual?", "A low residual or normal anal tone"),
        ("what counts as a positive sacroiliac exam?", "Three or more painful sacroiliac"),
        ("can you have discitis without fever?", "Injection drug use, a vascular catheter"),
        ("how does spinal tuberculosis present?", "After exposure to tuberculosis"),
        ("how long does an epidural last?", "Epidural steroid is slightly better"),
    ],
)  # fmt: skip
def test_answer_when_an_aspect_is_asked_then_it_leads_or_is_said_to_be_missing(
    asked, question, begins
):
    first = next(p for p in asked(question).parts if p.kind != "case")

    assert first.text.startswith(begins)
