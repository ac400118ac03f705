"""Words of praise, doubt and degree, which leave open what a question is about."""

from typing import Final

MANNER: Final = """
    abandon accessible accurately accustomed achievable acknowledge actively additional
    admirable advantageous aforementioned aggressive aggressively agitated allied
    alternately anger announce appalling apprehended approximately asleep assist assured
    attentive avid backup barely behalf believable believer bet blatant blatantly
    blindly bliss blunt boasted bonus bragging breathtaking britain brutally buried buzz
    captured cheaply circulated cleverly collective colourful combat commonly complacent
    comprehensively confidently congratulations considerable considerably conspicuous
    continuously conveniently convincingly corner correctly countless creative
    cumbersome cynical daring deceptive decrease deeply definitively delightful
    dependable difficulties dire disappointment disaster disbelief discarded distinctly
    distinguishable disturbing doomed dramatically drastically dreamed earnestly edged
    efficiently elusive emotionally endorsement enforce enjoyable ensuing entitled
    equipped evolution exaggeration exceedingly exceptional exceptionally excessive
    excessively excitement exhaustive expectancy experiment experimental explore
    extraordinarily fairness faithfully falsely famous famously fashion favorite
    favourite fiercely firmly fooled forgive formerly formidable frantically freely
    fruitful fruitless fundamentally furiously gladly glorified glowing gorgeous
    greatest greatly grossly groundbreaking handful harshly hateful hideous historically
    hopelessly hump imaginable imperative improper improperly inadequately inadvertently
    incapable increasingly indefinitely indicative indifferent indispensable inefficient
    inexpensive infinitely insanely insufficiently intake intelligible intentionally
    intrigued intuitive invariably invested irresponsible jointly joking joy kindness
    knowingly lackluster largely laughable legitimately lesser liable lightly limitless
    locally loneliness loosely luck maddening madness magically mainstream mandated
    massively maths measurable messed meticulous mildly miracle miraculous miraculously
    miserably misinformed misled misplaced mutually mythical nearest nicely notoriously
    nutshell obliged oftentimes openly opponent outraged outrageous overblown overhyped
    overwhelmingly owing painfully painstaking paradox passionate pathetic pitiful
    pleasantly pleasure plentiful plenty politely predominant premature prematurely
    profound pronounced proponent protective publicly purported radical radically
    repeatedly reportedly reputable respectfully restless ridiculously ruthless
    scientifically seldomly senseless shameful sharply similarly simplistic solidly
    somehow somewhat soundly spontaneously staunch stringent stubbornly superficial
    surprisingly tale touted trustworthiness truthfully unable unbiased undisputed
    unequivocal unequivocally unfavorable unfavourable unfounded unimpressed unjustified
    unproductive unquestionably unsolved unsuccessfully untrue unwarranted upcoming vain
    validly vehemently vicious vigilant virtually vividly voluntarily wearisome
    whatsoever wholeheartedly wildly willingly wonderfully yearlong
    accidentally accommodation aged aging altogether awhile beneath capable certainly
    dignity discretion elevation exertion extensively face farther gentleman highly
    honesty importantly indoor intensity involvement manner mentally misery nearby
    obsessed occupied originally ourselves outdoor participation personally physically
    reasonably remainder severely shape significantly socially specially temporarily
    vertical yourselves
"""
