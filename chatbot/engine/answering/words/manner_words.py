"""Words of praise, doubt and degree, which leave open what a question is about."""

from typing import Final

MANNER: Final = """
    abandon abandoned accessible accurately accustomed achievable acknowledge
    acknowledged actively additional admirable advantageous aforementioned aggressive
    aggressively agitated allied ally alternately anger announce announced appalling
    apprehended approximately asleep assist assisted assisting assured attentive avid
    backup barely behalf believable believer bet blatant blatantly blindly bliss blunt
    boasted bonus bragging breathtaking britain brutally buried buzz buzzing captured
    cheaply circulated cleverly closest collective colourful combat commonly complacent
    comprehensively confidently congratulations considerable considerably conspicuous
    continuously conveniently convincingly corner correctly countless creative
    cumbersome cynical daring deceptive decrease decreased deeper deeply definitively
    delightful dependable difficulties difficulty dire disappointment disaster disasters
    disbelief discarded distinctly distinguishable disturbing doomed dramatically
    drastically dreamed earnestly edged efficiently elusive emotionally endorsement
    enforce enjoyable ensuing entitled equipped evolution exaggeration exceedingly
    exceptional exceptionally excessive excessively excitement exhaustive expectancy
    experiment experimental experimenting explore explored exploring extraordinarily
    fairness faithfully falsely famous famously fashion fastest favorite favourite
    fiercely firmly fooled forgive formerly formidable frantically freely fruitful
    fruitless fundamentally furiously gladly glorified glowing gorgeous greatest greatly
    grossly groundbreaking handful harder harshly hateful hideous historically
    hopelessly hump imaginable imperative improper improperly inadequately inadvertently
    incapable increasingly indefinitely indicative indifferent indispensable inefficient
    inexpensive infinitely insanely insufficiently intake intelligible intentionally
    intrigued intriguing intuitive invariably invested investing irresponsible jointly
    joking joy kindness knowingly lackluster largely laughable legitimately lesser
    liable lightly limitless locally loneliness loosely luck maddening madness magically
    mainstream mandated massively maths measurable messed messing meticulous mildly
    miracle miracles miraculous miraculously miserably misinformed misled misplaced
    mutually mythical nearest nicely notoriously nutshell obliged oftentimes openly
    opponent opponents outraged outrageous overblown overhyped overwhelmingly owing
    painfully painstaking paradox passionate pathetic pitiful pleasantly pleasure
    plentiful plenty politely predominant premature prematurely profound pronounced
    proponent proponents protective publicly purported radical radically rating ratings
    repeatedly reportedly reputable respectfully restless ridiculously ruthless
    scientifically seldomly senseless shameful sharply similarly simplistic solidly
    somehow somewhat soundly spontaneously staunch stringent stubbornly superficial
    surprisingly tale touted trustworthiness truthfully unable unbiased undisputed
    unequivocal unequivocally unfavorable unfavourable unfounded unimpressed unjustified
    unproductive unquestionably unsolved unsuccessfully untrue unwarranted upcoming vain
    validly vehemently vicious vigilant virtually vividly voluntarily wearisome
    whatsoever wholeheartedly wildly willingly wonderfully yearlong
"""
