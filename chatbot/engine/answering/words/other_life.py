"""Words of fields that are not medicine: animals, daily life, machines, offices."""

from typing import Final

ANIMALS: Final = """
    kitty canine feline equine bovine veterinarian dachshund poodle labrador labradoodle
    goldendoodle corgi beagle chihuahua pug rottweiler terrier spaniel collie dalmatian
    greyhound bulldog frenchie schnauzer pomeranian retriever siamese ragdoll foal
    stallion llama alpaca ewe piglet hamster gerbil chinchilla ferret rabbit bunny
    rodent squirrel chipmunk beaver otter hedgehog fox wolf wolves coyote hyena panda
    koala kangaroo wallaby wombat platypus opossum possum raccoon skunk armadillo sloth
    anteater elephant giraffe hippo hippopotamus rhino rhinoceros zebra lion leopard
    cheetah jaguar panther lynx cougar gorilla chimpanzee chimp orangutan baboon lemur
    gazelle antelope reindeer bison yak parrot parakeet budgie cockatiel cockatoo macaw
    canary finch sparrow dove falcon vulture raven magpie seagull pelican flamingo
    peacock ostrich emu penguin duckling geese hen rooster quail pheasant woodpecker
    hummingbird toucan goldfish betta guppy koi trout tuna shark whale walrus octopus
    squid jellyfish starfish lobster oyster piranha eel stingray seahorse tortoise gecko
    iguana chameleon komodo alligator rattlesnake viper toad tadpole salamander newt
    axolotl dinosaur tyrannosaurus triceratops spider tarantula beetle ladybug cockroach
    roach termite flea housefly dragonfly moth caterpillar earthworm snail centipede
    millipede grasshopper mealworm aquarium terrarium birdcage litterbox catnip kibble
    neuter spay deworm dewormer heartworm distemper parvo fipronil bravecto nexgard
    rimadyl carprofen galliprant grapiprant apoquel cerenia maropitant bordetella mange
    hairball paw snout whiskers hoof hooves udder antler beak sheep mice mouse rats
    ovine porcine murine
"""

LIFE: Final = """
    app bitcoin bleach capital code crypto dye election essay game horoscope hotel
    insurance javascript keto lawsuit lawyer lottery movie news pet poem president
    python recipe restaurant song stock sunscreen tax translate travel vegan veterinary
    weather refinance loan dividend nasdaq nyse ethereum dogecoin blockchain nft forex
    etf shareholder stockbroker brokerage treasury recession gdp economics economist
    euro rupee peso investor bankruptcy bankrupt creditor debtor overdraft atm paypal
    venmo mastercard annuity cryptocurrency ebay etsy coupon attorney barrister juror
    courtroom subpoena plaintiff defendant alimony prenup landlord eviction lease
    trademark felony misdemeanor parole immigration passport citizenship deportation
    asylum legislature statute inheritance notary burglary burglar thief murderer fbi
    cia airbnb airfare itinerary sightseeing tourist tourism eiffel colosseum louvre taj
    everest himalayas sahara antarctica arctic timezone amtrak expedia tripadvisor
    souvenir cookbook cake cupcake brownie cookie muffin pancake waffle pastry croissant
    dough sourdough pasta lasagna spaghetti carbonara noodle ramen pizza burger
    hamburger hotdog sandwich burrito taco enchilada quesadilla salsa guacamole hummus
    falafel kebab biryani sushi sashimi tempura risotto paella casserole broth gravy
    ketchup mayonnaise vinaigrette marinade marinate steak bacon sausage meatloaf
    meatballs omelette omelet poached popcorn icecream gelato custard tiramisu
    cheesecake meringue caramel marshmallow marmalade cappuccino margarita mojito
    lemonade whisk airfryer blender spatula zucchini eggplant cauliflower asparagus
    lettuce nutmeg oregano parsley cilantro vanilla nfl nba mlb fifa uefa superbowl
    touchdown wicket wimbledon ufc nascar lakers yankees dodgers knicks celtics patriots
    steelers packers tottenham juventus bayern barcelona ronaldo neymar mbappe lebron
    federer nadal djokovic serena tyson scoreboard politics politician republican
    democrat democratic senate senator parliament congressman governor mayor
    presidential biden obama putin zelensky netanyahu macron merkel thatcher nixon
    brexit referendum ballot vote voter voting impeachment communism communist
    capitalism capitalist socialism socialist fascism fascist monarchy princess royalty
    dictator dictatorship geopolitics nato ukraine russia gaza israel palestine taiwan
    pentagon ambassador embassy tariff forecast thunderstorm tsunami volcano volcanic
    rainbow fahrenheit meteorologist meteorology java typescript html css sql mysql
    postgres spreadsheet powerpoint linux ubuntu macos github gitlab docker kubernetes
    compiler debug regex json xml api apis backend frontend webpage wordpress php golang
    kotlin iphone wifi router modem ethernet browser firefox gmail hotmail malware
    ransomware hacker firewall vpn bluetooth usb gpu cpu motherboard playstation
    nintendo xbox minecraft fortnite roblox zelda pokemon emoji emojis hashtag meme
    username screenshot hollywood bollywood grammy emmy celebrity kardashian beyonce
    rihanna eminem kanye madonna beatles elvis mozart beethoven chopin metallica nirvana
    shakespeare hamlet macbeth hemingway tolkien tolstoy dickens austen orwell hogwarts
    hermione gandalf frodo dumbledore batman spiderman avengers disney pixar simpsons
    sitcom anime manga naruto goku cartoon lyric album rapper hiphop symphony ballad
    melody soundtrack filmmaker bachelorette sudoku crossword chess poker blackjack
    roulette casino gambling scrabble dungeons algebra trigonometry geometry polynomial
    logarithm hypotenuse pythagoras pythagorean arithmetic multiplication integer sine
    cosine theorem grammar grammatical adjective adverb pronoun noun verbs punctuation
    apostrophe semicolon haiku sonnet limerick stanza metaphor synonym antonym
    plagiarism tuition scholarship fafsa valedictorian bibliography gpa lsat toefl ielts
    sorority tyre carburetor carburettor odometer toyota honda chevrolet ferrari
    lamborghini porsche volkswagen hyundai alternator bible quran koran torah allah
    buddha buddhism hinduism islam christianity judaism pope vatican mosque synagogue
    baptism baptized gospel psalm rosary scripture commandments crucifixion resurrection
    apostle moses noah satan zodiac astrology astrological tarot sagittarius capricorn
    aquarius pisces reincarnation psychic clairvoyant numerology feng ghost vampire
    werewolf mermaid unicorn wizard witchcraft bigfoot loch atlantis ufo illuminati
    tomato orchid tulip daffodil hydrangea sunflower rosebush houseplant succulent
    seedling aphid perennial bonsai pesticide herbicide crabgrass dandelion cactus cacti
    fern petunia begonia peony azalea napoleon hitler nazi nazis holocaust wwii wwi
    pharaoh tutankhamun cleopatra caesar gladiator medieval renaissance crusade viking
    samurai ninja aztec mayan mesopotamia babylon sparta athens byzantine emperor
    empress empire colonial colonialism churchill stalin lenin mussolini gandhi mandela
    columbus titanic hiroshima chernobyl apartheid slavery confederate historian
    peninsula archipelago hemisphere longitude latitude equator planet planetary galaxy
    jupiter saturn neptune uranus pluto venus astronaut nasa spacex rocket asteroid
    comet meteor meteorite telescope astronomy astronomer supernova photosynthesis
    chlorophyll quantum relativity einstein galileo hawking electron neutron photon
    thermodynamics entropy alchemy isotope archaeology paleontology geology tectonic
    glacier ecosystem biodiversity rainforest deforestation lipstick mascara eyeliner
    eyeshadow perfume cologne makeup cosmetics manicure pedicure hairstyle deodorant
    necklace bracelet tuxedo tinder situationship hanukkah diwali faucet detergent grout
    chandelier patent inventor invented marketed molecule molecular manufactured
    manufacturer synthesis synthesized wholesale wholesaler nadac refund imprint salary
    cheating negotiate
"""

MACHINES: Final = """
    haikus lullaby fairytale fable roleplay impersonate chatgpts openai gpt llm siri
    alexa cortana sentient sentience jailbreak chatbots deepfake midjourney slogan pun
    palindrome anagram acrostic trivia hangman
"""

OFFICES: Final = """
    invoice copay copayment deductible coinsurance cpt hcpcs drg superbill ndc npi
    clearinghouse payer payor reimburse reimbursement medigap tricare aetna cigna humana
    unitedhealthcare bluecross obamacare preauthorization preauthorisation
    precertification precert eob hsa fsa voicemail login signin password cerner notarize
    hipaa gdpr credentialing payslip timesheet usmle plab nclex resched reschedule
    billable billed 99213 99214 radiologist school
"""

PHRASES: Final = """
    my horse | my cow | my bird | my puppy | my kitten | my pony | my goat | my sheep |
    my pig | my guinea pig | my turtle | my lizard | my snake | german shepherd | great
    dane | litter box | fish tank | bird cage | lame horse | horse feed | horse race |
    horse racing | vet bill | vet visit | animal hospital | animal shelter | polar bear
    | grizzly bear | teddy bear | fastest animal | largest animal | endangered species |
    interest rate | credit cards | credit score | bank account | mutual fund | hedge
    fund | savings account | social security number | real estate | house prices |
    exchange rate | minimum wage | pay rise | side hustle | how to invest | supreme
    court | speeding ticket | parking ticket | traffic ticket | green card | traffic law
    | child custody | child support | prime minister | white house | world cup | super
    bowl | grand slam | grand prix | champions league | premier league | football score
    | real madrid | manchester united | world series | gold medal | free agent | climate
    change | global warming | rain tomorrow | population of | tallest building | tallest
    mountain | longest river | distance to the moon | speed of light | big bang |
    periodic table | chemical formula | solar system | dark matter | french revolution |
    civil war | world war | world war ii | middle ages | ancient egypt | ancient rome |
    ancient greece | star wars | star trek | star sign | harry potter | taylor swift |
    tom cruise | brad pitt | elon musk | steve jobs | bill gates | jeff bezos | mark
    zuckerberg | donald trump | king charles | royal family | lord of the rings |
    netflix series | best book | book recommendation | favorite color | favourite colour
    | favourite food | guitar chords | piano lessons | birthday gift | wedding dress |
    banana bread | boil an egg | boiled egg | fried rice | cook rice | cook chicken |
    roast chicken | baking soda | baking powder | air fryer | spark plug | brake pads |
    brake fluid | transmission fluid | oil change | engine oil | check engine | electric
    car | tire pressure | software bug | web page | web site | phone screen | phone
    battery | wi fi | facebook account | instagram followers | youtube channel | email
    account | online dating | first date | break up with | ask her out | cheating on me
    | wedding speech | best man speech | cover letter | resume template | write my
    resume | term paper | book report | science project | math problem | square root |
    prime number | college application | college admission | bar exam | house plant |
    plant food | rose bushes | paint color | paint colour | clogged drain | leaking tap
    | solar panel | old testament | new testament | life after death | area 51 | flat
    earth | moon landing | serial killer | true crime | stain remover | carpet stain |
    red wine stain | fashion trend | new years resolution | santa claus | april fools |
    tell a joke | tell me a joke | a joke about | know any jokes | make me laugh | write
    a story | tell me a story | bedtime story | fairy tale | knock knock | fun fact |
    random fact | are you human | are you a robot | are you a bot | are you real | are
    you alive | are you an ai | are you conscious | who made you | who created you | who
    built you | who trained you | what is your name | whats your name | your favorite |
    your favourite | your prompt | system prompt | ignore previous instructions | ignore
    all instructions | ignore your instructions | previous instructions | pretend you
    are | pretend to be | role play | do you dream | do you love me | do you have
    feelings | will you marry me | marry me | meaning of life | large language model |
    language model | sing me | flip a coin | roll a dice | random number | what day is
    it | what time is it | today's date | current time | count to ten | say something
    funny | roast me | in french | in german | in chinese | draw a picture | draw me |
    generate an image | weather tomorrow | latest news | news today | icd 10 | icd 9 | e
    m coding | e m level | file a claim | claim denial | denied claim | appeal letter |
    prior authorization | prior authorisation | prior auth | book an appointment | make
    an appointment | schedule an appointment | cancel my appointment | cancel an
    appointment | change my appointment | reschedule my appointment | booking system |
    opening hours | opening times | office address | fax number | parking fee | visiting
    hours | medical records request | release of records | my medical records | patient
    portal | log into | delete my account | payment plan | pay my bill | hospital bill |
    good faith estimate | fee schedule | consultation fee | parking permit | blue badge
    application | handicap placard | disabled placard | letter of complaint | file a
    complaint | complaint against | sue my doctor | sue the hospital | medical school
    application | salary of | doctor salary | nurse salary | become a nurse | become a
    doctor | ce credits | cme credits | license renewal | dea number | staff rota |
    privacy policy | terms of service | medical billing | billing department | billing
    question | mortgage rate | get a mortgage | inflation rate | airline ticket | plane
    ticket | currency exchange | football world cup | world champion | melting point |
    chemical structure | shelf life | back up my | money back | my appointment | walk
    the cat | guide dog | sick dog | dog has | cat has | our dog | our cat | a dog | a
    cat | the cat | med school | nursing school | medical school | bill time | book me |
    pls book | chart review | insurance pay | insurance pays | insurance cover | insurance
    covers | insurance coverage | insurance approve | covered by insurance | who pays | by law | entitled to | legally entitled | chair brand | my plan cover | my plan covers | plan cover
"""
"""Phrases of which no single word would tell, `|` between them."""
