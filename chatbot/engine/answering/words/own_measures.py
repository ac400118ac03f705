"""Things of their own that are done with the body, worn, swallowed or rubbed on.

Each line names one thing in all its words, `|` between them.
"""

from typing import Final

HANDS_AND_MACHINES: Final = """
    shock wave|shockwave|eswt
    pemf|magnetic|magnet
    red light|infrared|far infrared|heat lamp
    laser|lllt
    diathermy|shortwave
    interferential
    therapeutic ultrasound|ultrasound
    kinesio|kinesiotape|kinesiology tape|k tape|tape|taping
    inversion|hanging
    decompression table
    cupping
    gua sha|moxibustion|moxa
    acupressure mat|bed of nails
    auricular|ear acupuncture
    reiki|reflexology|craniosacral|energy healing
    rolfing|feldenkrais|alexander technique|bowen
    massage gun|percussion gun|theragun
    foam roller|foam rolling|tennis ball
    vibration|vibration plate
    sauna|steam room
    hot tub|jacuzzi|whirlpool|spa
    hot bath|hot shower
    epsom
    contrast bath|alternate hot and cold|hot and cold
    ice bath|cold plunge|cryotherapy chamber
    moist heat|dry heat
    towel
    electric blanket|heated seat
    copper bracelet|bracelet|crystal
    posture corrector
    weight belt|lifting belt
    heel lift|leg length
    insole|orthotic|arch support|rocker shoe|foot orthotic
    high heels|barefoot|footwear
    tlso|rigid brace|rigid corset
    traction weight
    backpack|rucksack|baby carrier
    duty belt
    walking stick|cane|crutch|walker|walking frame
"""

MOVING_AND_LIVING: Final = """
    swim|aquatic|pool|exercise in water
    cycling|bicycle|bike|spin class|peloton
    running|jog|marathon
    golf
    tennis|pickleball|squash court|badminton
    football|soccer|rugby|basketball|hockey
    skiing|snowboard
    horse|horseback|riding
    rowing|rower
    dancing|ballet|gymnast|gymnastics
    martial arts|kickboxing|judo|wrestling|jiu jitsu
    trampoline|skydiving|roller coaster|surfing
    deadlift|squat|kettlebell|crossfit|powerlifting
    sit ups|situp|crunch
    plank|bird dog|dead bug|superman|glute bridge
    cat cow|cobra|childs pose|pelvic tilt
    nerve glide|nerve flossing|neural mobilization|neural mobilisation|neurodynamic|slider
    elliptical|treadmill|stair climber
    walking backwards|backwards|retro walking
    sex|intercourse|sexual position
    drive|driver|behind the wheel
    flying|flight|long haul|airplane
    motorcycle|motorbike
    car seat|driver seat|seat
    chair|ergonomic
    standing desk|sit stand desk
    lumbar cushion|lumbar roll|donut cushion|cushion
    mattress|bed
    topper|futon|waterbed|water bed|memory foam|sleep on the floor|adjustable bed
    pillow
    recliner
    shovel|mowing|vacuuming|gardening
    lift a child|lift her toddler|lift the baby|toddler|carry the baby
    weather|cold weather|barometric|humidity
    altitude|diving|scuba
    tattoo|piercing
    vaccine|vaccination|flu shot|immunization
    general anesthesia|epidural anesthesia|labour epidural|labor epidural|epidural in labour|epidural in labor
    telework|working from home
    music|music therapy
"""

TO_SWALLOW_OR_RUB: Final = """
    turmeric|curcumin
    ginger
    arnica
    boswellia|frankincense
    comfrey
    willow bark|salicin
    devils claw|harpagoside|harpagophytum
    kratom
    kava|valerian|ashwagandha
    st johns wort
    fish oil|omega
    collagen|msm|methylsulfonylmethane
    glucosamine|chondroitin
    probiotic
    zinc|iron
    multivitamin
    creatine|protein shake
    coq10|alpha lipoic|palmitoylethanolamide|pea supplement|carnitine
    vinegar|alkaline
    bone broth|cherry juice
    essential oil|lavender|peppermint oil|eucalyptus
    castor oil
    dmso
    emla|prilocaine
    flector|diclofenac patch|diclofenac epolamine
    anti inflammatory diet|mediterranean|ketogenic|keto|intermittent fasting|vegetarian|diet
    hydration|drinking water
    honey|garlic
    mushroom|psilocybin|lsd|microdosing
    nicotine patch
    hemp
    edible|gummy
"""
