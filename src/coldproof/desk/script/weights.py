"""What marks of a passage speak for, written by `tools/teach.py`; see `passage`."""

from coldproof.desk.script.weights_1 import PART as PART_1
from coldproof.desk.script.weights_2 import PART as PART_2
from coldproof.desk.script.weights_3 import PART as PART_3
from coldproof.desk.script.weights_4 import PART as PART_4
from coldproof.desk.script.weights_5 import PART as PART_5
from coldproof.desk.script.weights_6 import PART as PART_6
from coldproof.desk.script.weights_7 import PART as PART_7
from coldproof.desk.script.weights_8 import PART as PART_8
from coldproof.desk.script.weights_9 import PART as PART_9
from coldproof.desk.script.weights_10 import PART as PART_10
from coldproof.desk.script.weights_11 import PART as PART_11
from coldproof.desk.script.weights_12 import PART as PART_12
from coldproof.desk.script.weights_13 import PART as PART_13
from coldproof.desk.script.weights_14 import PART as PART_14
from coldproof.words.floor import SceneTag

BASES = {
    SceneTag.FIREARMS: -1187,
    SceneTag.PYROTECHNICS: -5307,
    SceneTag.STUNTS: -5393,
    SceneTag.PROCESS_SHOT: -6056,
    SceneTag.AIRCRAFT_TRAIN: -5094,
    SceneTag.OFF_ROAD: -5639,
    SceneTag.WATER: -4891,
    SceneTag.FIGHT: -5059,
}
PARTS = (
    PART_1,
    PART_2,
    PART_3,
    PART_4,
    PART_5,
    PART_6,
    PART_7,
    PART_8,
    PART_9,
    PART_10,
    PART_11,
    PART_12,
    PART_13,
    PART_14,
)
