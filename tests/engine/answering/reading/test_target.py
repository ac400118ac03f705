import pytest

from chatbot.engine.answering.reading.target import Targets


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("should I screen for depression", False, id="screened"),
        pytest.param("should I screen him for anxiety", False, id="someone screened"),
        pytest.param("which scan for suspected cancer", False, id="scanned"),
        pytest.param("MRI with contrast for discitis", False, id="scanned so"),
        pytest.param("fever and iv drug use, which scan", False, id="drug habit"),
        pytest.param("accuracy of weight loss for cancer", False, id="how it tells"),
        pytest.param("best blood pressure drug", True, id="other medicine"),
        pytest.param("safest painkiller for the kidneys", False, id="spared"),
        pytest.param("painkiller for kidney pain", True, id="not spared"),
        pytest.param("duloxetine for depression", True, id="treated"),
        pytest.param("screening or treatment for cancer", True, id="treated too"),
        pytest.param("manage constipation on opioids", False, id="own harm"),
        pytest.param("on duloxetine for a week and queasy", False, id="time"),
        pytest.param("how do I manage constipation", True, id="no medicine named"),
        pytest.param("nsaid for someone with heart disease", False, id="borne"),
        pytest.param("ibuprofen for a nurse with asthma", False, id="borne at work"),
        pytest.param("duloxetine for a man with anxiety", True, id="borne and treated"),
        pytest.param("insulin for a man with diabetes", True, id="not our drug"),
        pytest.param("drug for a lady with hypertension", True, id="no drug named"),
        pytest.param("which PHQ-9 score for depression", False, id="counted"),
        pytest.param("pregabalin for incontinence", True, id="of the pelvis"),
        pytest.param("MRI for incontinence", False, id="scanned for danger"),
        pytest.param("acetaminophen for a fever", True, id="sign of danger treated"),
        pytest.param("most Tylenol for a man of 80 who drinks", False, id="who has it"),
        pytest.param(
            "duloxetine for a man who is depressed", True, id="who is treated"
        ),
        pytest.param(
            "takes apixaban for afib, which painkiller", False, id="taken for"
        ),
        pytest.param("takes apixaban for afib, add naproxen", False, id="beside ours"),
        pytest.param(
            "takes apixaban for atrial fibrillation", True, id="none beside it"
        ),
        pytest.param(
            "takes sertraline for OCD, switch to venlafaxine", True, id="in its place"
        ),
    ],
)
def test_is_other_when_a_condition_is_looked_for_then_it_is_not_to_be_treated(
    engine, question, expected
):
    read = engine.answerer.read(question)

    assert Targets(engine.content).is_other(read) is expected


@pytest.mark.parametrize(
    "question",
    [
        "naproxen for period cramps",
        "heat packs for period cramps",
        "duloxetine for diabetic feet",
        "duloxetine vs pregabalin for painful diabetic feet",
        "my feet burn at night from the diabetes, would gabapentin help",
        "pregabalin dose in generalised anxiety disorder",
        "duloxetine dose in major depression",
        "gabapentin dose in partial seizures",
        "lidocaine infusion for bowel surgery recovery",
        "post-op pain after c-section, ketorolac scheduled?",
        "baclofen pump after stroke",
        "is botox superior to oral tizanidine in post-stroke spasticity",
        "buprenorphine induction for heroin use",
        "methadone dose for heroin addiction",
        "c-spine strain, flexeril or robaxin",
        "neck strain muscle relaxer",
        "aspirin dose after NSTEMI",
        "third COPD flare since autumn, prednisolone for how many days",
        "sertraline to venlafaxine for treatment-resistant depression",
        "cancer pain in hospice, converting oral morphine",
        "rib fracture, lidocaine patch how long on",
    ],
)
def test_is_other_when_it_is_for_another_illness_part_or_operation_then_is(
    engine, question
):
    assert Targets(engine.content).is_other(engine.answerer.read(question))


@pytest.mark.parametrize(
    "question",
    [
        "naproxen in CKD",
        "nsaid after MI",
        "tramadol in epilepsy",
        "duloxetine with diabetes",
        "ibuprofen in a patient with a stroke",
        "opioids in sleep apnea",
        "oxycodone in a heroin user",
        "naproxen in asthma",
        "nsaids in heart failure",
        "duloxetine for chronic back pain with depression",
        "oxycodone after spine surgery",
        "gabapentin for sciatica in a diabetic",
        "is ibuprofen safe after a stroke",
        "prostate cancer, pain for a week, tramadol?",
        "old jockey, pain since a fall, naproxen dose",
        "neck and back pain, naproxen dose",
        "amitriptyline with an enlarged prostate",
        "baclofen in epilepsy",
        "chest pain on naproxen",
        "tramadol, chest pain now",
        "wrist pain on prednisone",
        "celebrex vs ibuprofen, which for a heart patient",
    ],
)
def test_is_other_when_a_condition_bears_on_the_drug_then_is_not(engine, question):
    assert not Targets(engine.content).is_other(engine.answerer.read(question))


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("on diazepam for anxiety; may I add codeine", False, id="on"),
        pytest.param("takes gabapentin for seizures, add oxycodone", False, id="takes"),
        pytest.param("naproxen to a man on sertraline for depression", False, id="end"),
        pytest.param("he uses trazodone for insomnia, flexeril?", False, id="uses"),
        pytest.param("diazepam for anxiety", True, id="one alone"),
        pytest.param("can I add sertraline for depression", True, id="added"),
        pytest.param(
            "on sertraline for anxiety, switch to venlafaxine", True, id="exchanged"
        ),
    ],
)
def test_is_other_when_a_medicine_is_taken_besides_then_its_purpose_is_not_asked(
    engine, question, expected
):
    assert Targets(engine.content).is_other(engine.answerer.read(question)) is expected
