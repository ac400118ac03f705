"""Real words that one typing error would make of a known one."""

from chatbot.engine.understanding.token import listed

NEAR = listed("""
    aerial anvil arthritic aspir bauer bayern bellow blanc bleep blend blond bloodi
    bloom bloop bowed bowen bower boyer breed brest brood buffer butan cahill cannon
    canter chant chast cheng chess chiang chil chili chilli chilly ching chronicl
    chung clang coding codon comin compliant confin cosin couplet cram crass creak
    creamy creas crem cress crest criss croc crow empti ender exorcis feral fetal
    fiver flack flak flang flask focal genial gratis hart hears hearst hearth hearty
    herat hert hight incur inflection infraction inhibitory insect insur irena
    leukaemia loring loser lowery lumber lyrical manor manuel massa medici melon
    miner minot morin morph neurotic norma otter panick paragon parch patchy peptid
    presser prion priory prostrat punic radial radiant raglan recant reflex regal
    regan regent relent renam repent resal resent scent sciatic smokey spool sprain
    sprig sprit stain stint stok stoker stoog stoop stork strait stretchy strod
    strom strov stunt swat sweaty swept thinker tracy trait urinal usabl vertebra
    vertebrat vesicl weigh weighty wight worden zeta
""")
