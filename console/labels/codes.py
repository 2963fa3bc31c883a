"""The words of every code list. Keyed by the list first: codes of two lists can be equal."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from console.domain import codes as c
from console.texts import noop, translate

Words = Mapping[str, tuple[str, str]]

WORDS: dict[type[StrEnum], Words] = {
    c.Stage: {
        c.Stage.INTAKE: noop("Stage", "modtagelse"),
        c.Stage.TRIAGE: noop("Stage", "visitation"),
        c.Stage.CONSENT: noop("Stage", "samtykke"),
        c.Stage.ASSIGNMENT: noop("Stage", "tildeling"),
        c.Stage.SCENE: noop("Stage", "fremmøde"),
        c.Stage.HANDOFF: noop("Stage", "overdragelse"),
        c.Stage.FOLLOWUP: noop("Stage", "opfølgning"),
    },
    c.StageState: {
        c.StageState.AHEAD: noop("StageState", "forude"),
        c.StageState.CURRENT: noop("StageState", "nu"),
        c.StageState.DONE: noop("StageState", "klaret"),
        c.StageState.SKIPPED: noop("StageState", "ikke brugt"),
    },
    c.CallState: {
        c.CallState.WAITING: noop("CallState", "venter"),
        c.CallState.CLAIMED: noop("CallState", "taget"),
        c.CallState.DISPATCHED: noop("CallState", "enhed sendt"),
        c.CallState.CLOSED: noop("CallState", "lukket"),
    },
    c.CallSource: {
        c.CallSource.CALLER_112: noop("CallSource", "1-1-2-opkald"),
        c.CallSource.AMBULANCE: noop("CallSource", "ambulance"),
        c.CallSource.POLICE: noop("CallSource", "politi"),
        c.CallSource.MUNICIPALITY: noop("CallSource", "kommune"),
        c.CallSource.MEDICAL_HELPLINE: noop("CallSource", "lægevagt"),
        c.CallSource.OTHER: noop("CallSource", "anden kilde"),
    },
    c.Disposition: {
        c.Disposition.SOLVED_BY_PHONE: noop("Disposition", "løst i telefonen"),
        c.Disposition.SOCIOLANCE_VISIT: noop("Disposition", "besøg af Sociolancen"),
        c.Disposition.HANDED_OFF_WITHOUT_VISIT: noop("Disposition", "overdraget uden besøg"),
        c.Disposition.RETURNED_TO_EMERGENCY: noop("Disposition", "sendt tilbage til AMK"),
        c.Disposition.CONSENT_REFUSED: noop("Disposition", "samtykke afslået"),
        c.Disposition.NOT_REACHED: noop("Disposition", "ikke truffet"),
        c.Disposition.LEFT_BEFORE_ARRIVAL: noop("Disposition", "gået før ankomst"),
        c.Disposition.CANCELLED: noop("Disposition", "annulleret"),
        c.Disposition.DUPLICATE: noop("Disposition", "dublet"),
        c.Disposition.OUTSIDE_SCOPE: noop("Disposition", "uden for opgaven"),
        c.Disposition.UNKNOWN: noop("Disposition", "ukendt"),
    },
    c.Category: {
        c.Category.HOMELESSNESS: noop("Category", "hjemløshed"),
        c.Category.ALCOHOL: noop("Category", "alkohol"),
        c.Category.DRUGS: noop("Category", "stoffer"),
        c.Category.ANXIETY: noop("Category", "angst"),
        c.Category.LONELINESS: noop("Category", "ensomhed"),
        c.Category.DEMENTIA: noop("Category", "demens"),
        c.Category.FAMILY: noop("Category", "socialt belastet familie"),
        c.Category.MENTAL_ILLNESS: noop("Category", "psykisk sygdom"),
        c.Category.OTHER: noop("Category", "andet"),
    },
    c.RedFlag: {
        c.RedFlag.UNCONSCIOUS: noop("RedFlag", "bevidstløs eller trækker ikke vejret normalt"),
        c.RedFlag.CHEST_PAIN: noop("RedFlag", "brystsmerter"),
        c.RedFlag.STROKE: noop("RedFlag", "tegn på stroke"),
        c.RedFlag.OVERDOSE: noop("RedFlag", "overdosis"),
        c.RedFlag.SUICIDE: noop("RedFlag", "selvmordsforsøg eller konkret plan"),
        c.RedFlag.VIOLENCE: noop("RedFlag", "vold i gang"),
        c.RedFlag.CHILD_IN_DANGER: noop("RedFlag", "barn i fare"),
        c.RedFlag.SERIOUS_INJURY: noop("RedFlag", "alvorlig skade"),
    },
    c.ConsentScope: {
        c.ConsentScope.VISIT: noop("ConsentScope", "besøg"),
        c.ConsentScope.SHARE_MUNICIPALITY: noop("ConsentScope", "deling med kommunen"),
        c.ConsentScope.SHARE_HEALTH: noop("ConsentScope", "deling med sundhedsvæsenet"),
        c.ConsentScope.SHARE_POLICE: noop("ConsentScope", "deling med politiet"),
    },
    c.ConsentAnswer: {
        c.ConsentAnswer.GIVEN: noop("ConsentAnswer", "ja"),
        c.ConsentAnswer.REFUSED: noop("ConsentAnswer", "nej"),
        c.ConsentAnswer.NOT_POSSIBLE: noop("ConsentAnswer", "ikke muligt"),
    },
    c.ConsentGiver: {
        c.ConsentGiver.CITIZEN: noop("ConsentGiver", "borgeren"),
        c.ConsentGiver.GUARDIAN: noop("ConsentGiver", "værge"),
        c.ConsentGiver.RELATIVE: noop("ConsentGiver", "pårørende"),
    },
    c.ConsentHow: {
        c.ConsentHow.PHONE: noop("ConsentHow", "i telefonen"),
        c.ConsentHow.ON_SCENE: noop("ConsentHow", "på stedet"),
        c.ConsentHow.WRITTEN: noop("ConsentHow", "skriftligt"),
    },
    c.Ground: {
        c.Ground.REQUIRED_BY_LAW: noop("Ground", "krævet ved lov (§ 43 stk. 2 nr. 1)"),
        c.Ground.VITAL_INTEREST: noop("Ground", "væsentlige hensyn (§ 43 stk. 2 nr. 2)"),
        c.Ground.CHILD_NOTIFICATION: noop("Ground", "underretning om et barn"),
    },
    c.UnitKind: {
        c.UnitKind.SOCIOLANCE: noop("UnitKind", "Sociolance"),
        c.UnitKind.POLICE_CORESPONSE: noop("UnitKind", "politi og psykiatrisk sygeplejerske"),
        c.UnitKind.BRIDGE_BUILDER_PHONE: noop("UnitKind", "brobygger på telefon"),
        c.UnitKind.OUTREACH: noop("UnitKind", "kommunalt opsøgende team"),
    },
    c.UnitStatus: {
        c.UnitStatus.AVAILABLE: noop("UnitStatus", "ledig"),
        c.UnitStatus.ASSIGNED: noop("UnitStatus", "tildelt"),
        c.UnitStatus.EN_ROUTE: noop("UnitStatus", "på vej"),
        c.UnitStatus.ON_SCENE: noop("UnitStatus", "fremme"),
        c.UnitStatus.TRANSPORTING: noop("UnitStatus", "kører med borger"),
        c.UnitStatus.ON_BREAK: noop("UnitStatus", "pause"),
        c.UnitStatus.OUT_OF_SERVICE: noop("UnitStatus", "ude af drift"),
        c.UnitStatus.OFF_DUTY: noop("UnitStatus", "ikke på vagt"),
    },
    c.SceneOutcome: {
        c.SceneOutcome.STAYS: noop("SceneOutcome", "blev på stedet"),
        c.SceneOutcome.HOME: noop("SceneOutcome", "hjem"),
        c.SceneOutcome.SHELTER: noop("SceneOutcome", "herberg"),
        c.SceneOutcome.EMERGENCY_DEPARTMENT: noop("SceneOutcome", "akutmodtagelse"),
        c.SceneOutcome.PSYCHIATRIC_EMERGENCY: noop("SceneOutcome", "psykiatrisk akutmodtagelse"),
        c.SceneOutcome.DETOX: noop("SceneOutcome", "afrusning"),
        c.SceneOutcome.POLICE: noop("SceneOutcome", "politi"),
        c.SceneOutcome.GENERAL_PRACTITIONER: noop("SceneOutcome", "egen læge"),
        c.SceneOutcome.FAMILY: noop("SceneOutcome", "familie eller netværk"),
        c.SceneOutcome.LEFT: noop("SceneOutcome", "gik fra stedet"),
        c.SceneOutcome.REFUSED: noop("SceneOutcome", "afslog hjælp"),
        c.SceneOutcome.UNKNOWN: noop("SceneOutcome", "ukendt"),
    },
    c.NeedArea: {
        c.NeedArea.HOUSING: noop("NeedArea", "bolig"),
        c.NeedArea.FOOD: noop("NeedArea", "mad"),
        c.NeedArea.MONEY: noop("NeedArea", "penge"),
        c.NeedArea.ALCOHOL: noop("NeedArea", "alkohol"),
        c.NeedArea.DRUGS: noop("NeedArea", "stoffer"),
        c.NeedArea.MENTAL_HEALTH: noop("NeedArea", "psykisk helbred"),
        c.NeedArea.PHYSICAL_HEALTH: noop("NeedArea", "fysisk helbred"),
        c.NeedArea.LONELINESS: noop("NeedArea", "ensomhed"),
        c.NeedArea.DEMENTIA: noop("NeedArea", "demens"),
        c.NeedArea.FAMILY: noop("NeedArea", "familie og børn"),
        c.NeedArea.VIOLENCE: noop("NeedArea", "vold"),
    },
    c.NeedLevel: {
        c.NeedLevel.NONE: noop("NeedLevel", "intet"),
        c.NeedLevel.SOME: noop("NeedLevel", "noget"),
        c.NeedLevel.URGENT: noop("NeedLevel", "akut"),
    },
    c.HandoffState: {
        c.HandoffState.DRAFT: noop("HandoffState", "kladde"),
        c.HandoffState.REQUESTED: noop("HandoffState", "anmodet"),
        c.HandoffState.RECEIVED: noop("HandoffState", "modtaget"),
        c.HandoffState.ACCEPTED: noop("HandoffState", "accepteret"),
        c.HandoffState.IN_PROGRESS: noop("HandoffState", "i gang"),
        c.HandoffState.COMPLETED: noop("HandoffState", "gennemført"),
        c.HandoffState.REJECTED: noop("HandoffState", "afvist"),
        c.HandoffState.FAILED: noop("HandoffState", "mislykket"),
        c.HandoffState.CANCELLED: noop("HandoffState", "annulleret"),
        c.HandoffState.ENTERED_IN_ERROR: noop("HandoffState", "fejloprettet"),
    },
    c.ClockState: {
        c.ClockState.QUIET: noop("ClockState", "venter ikke på svar"),
        c.ClockState.SNOOZED: noop("ClockState", "udsat"),
        c.ClockState.AHEAD: noop("ClockState", "god tid"),
        c.ClockState.SOON: noop("ClockState", "snart"),
        c.ClockState.NEXT_STEP: noop("ClockState", "afvist – mangler næste skridt"),
        c.ClockState.OVERDUE: noop("ClockState", "over frist"),
        c.ClockState.DEPUTIES: noop("ClockState", "hos stedfortræder"),
        c.ClockState.LEADER: noop("ClockState", "hos vagtleder"),
    },
    c.DeclineReason: {
        c.DeclineReason.NO_CAPACITY: noop("DeclineReason", "ingen kapacitet"),
        c.DeclineReason.NOT_TARGET_GROUP: noop("DeclineReason", "ikke i målgruppen"),
        c.DeclineReason.NOT_OUR_CITIZEN: noop("DeclineReason", "ikke vores borger"),
        c.DeclineReason.CITIZEN_DECLINED: noop("DeclineReason", "borgeren sagde nej"),
        c.DeclineReason.ALREADY_KNOWN: noop("DeclineReason", "allerede kendt her"),
        c.DeclineReason.MISSING_INFORMATION: noop("DeclineReason", "manglende oplysninger"),
        c.DeclineReason.OTHER: noop("DeclineReason", "anden grund"),
    },
    c.NextStep: {
        c.NextStep.OTHER_SERVICE: noop("NextStep", "andet tilbud"),
        c.NextStep.DEPUTY: noop("NextStep", "stedfortræderen"),
        c.NextStep.OTHER_MUNICIPALITY: noop("NextStep", "anden kommune"),
        c.NextStep.HEALTH: noop("NextStep", "sundhedsvæsenet"),
        c.NextStep.RESEND: noop("NextStep", "send igen med det, der manglede"),
        c.NextStep.JOIN: noop("NextStep", "de har borgeren: notér det som i gang"),
        c.NextStep.NEW_CONSENT: noop("NextStep", "nyt samtykke"),
        c.NextStep.PLAN: noop("NextStep", "lav en plan med borgeren"),
        c.NextStep.END: noop("NextStep", "gør ikke mere"),
    },
    c.SharedField: {
        c.SharedField.NAME: noop("SharedField", "navn"),
        c.SharedField.CPR: noop("SharedField", "CPR-nummer"),
        c.SharedField.BIRTH_DATE: noop("SharedField", "fødselsdato"),
        c.SharedField.PHONE: noop("SharedField", "telefon"),
        c.SharedField.ADDRESS: noop("SharedField", "adresse"),
        c.SharedField.CATEGORIES: noop("SharedField", "problemer"),
        c.SharedField.NEEDS: noop("SharedField", "behov"),
        c.SharedField.OUTCOME: noop("SharedField", "resultat af besøget"),
    },
    c.ContactRole: {
        c.ContactRole.ENTRANCE: noop("ContactRole", "fast kontaktperson"),
        c.ContactRole.DEPUTY: noop("ContactRole", "stedfortræder"),
    },
    c.FollowUpResult: {
        c.FollowUpResult.MEETING_HELD: noop("FollowUpResult", "mødet blev holdt"),
        c.FollowUpResult.MEETING_NOT_HELD: noop("FollowUpResult", "mødet blev ikke holdt"),
        c.FollowUpResult.NO_ANSWER: noop("FollowUpResult", "intet svar"),
        c.FollowUpResult.CITIZEN_MOVED_ON: noop("FollowUpResult", "borgeren er videre"),
    },
    c.ReopenReason: {
        c.ReopenReason.CALLED_AGAIN: noop("ReopenReason", "ringede igen"),
        c.ReopenReason.CLOSED_IN_ERROR: noop("ReopenReason", "lukket ved en fejl"),
        c.ReopenReason.NEW_INFORMATION: noop("ReopenReason", "nye oplysninger"),
        c.ReopenReason.HANDOFF_FAILED: noop("ReopenReason", "overdragelsen mislykkedes"),
        c.ReopenReason.OTHER: noop("ReopenReason", "anden grund"),
    },
    c.UnsentChoice: {
        c.UnsentChoice.THEIRS: noop("UnsentChoice", "det, der stod, gælder"),
        c.UnsentChoice.EDIT: noop("UnsentChoice", "rettes i opkaldet"),
    },
    c.EffortKind: {
        c.EffortKind.HANDOFF: noop("EffortKind", "overdragelse"),
        c.EffortKind.VISIT: noop("EffortKind", "enhed hos borgeren"),
        c.EffortKind.MUNICIPAL_WORKER: noop("EffortKind", "kommunal medarbejder"),
        c.EffortKind.TREATMENT: noop("EffortKind", "behandling"),
        c.EffortKind.POLICE_CONTACT: noop("EffortKind", "politikontakt"),
        c.EffortKind.OTHER: noop("EffortKind", "anden hjælp"),
    },
    c.BesideReason: {
        c.BesideReason.NEW_NEED: noop("BesideReason", "nyt behov"),
        c.BesideReason.URGENT: noop("BesideReason", "det haster"),
        c.BesideReason.NOT_REACHABLE: noop("BesideReason", "de andre kan ikke nås"),
        c.BesideReason.CITIZEN_WISHES: noop("BesideReason", "borgeren ønsker det"),
        c.BesideReason.AGREED: noop("BesideReason", "aftalt med de andre"),
        c.BesideReason.OTHER: noop("BesideReason", "anden grund"),
    },
    c.VerdictCode: {
        c.VerdictCode.HELD: noop("VerdictCode", "holdt"),
        c.VerdictCode.PARTLY: noop("VerdictCode", "holdt delvist"),
        c.VerdictCode.NOT_HELD: noop("VerdictCode", "holdt ikke"),
        c.VerdictCode.TOO_EARLY: noop("VerdictCode", "for tidligt at sige"),
        c.VerdictCode.UNKNOWN: noop("VerdictCode", "vides ikke"),
    },
    c.VerdictGap: {
        c.VerdictGap.NO_CITIZEN: noop("VerdictGap", "borgeren er ikke fundet"),
        c.VerdictGap.IN_ERROR: noop("VerdictGap", "oprettet ved en fejl"),
        c.VerdictGap.UNSUCCESSFUL: noop("VerdictGap", "stoppet uden resultat"),
    },
    c.AgainReason: {
        c.AgainReason.SERVICE_NEVER_STARTED: noop("AgainReason", "kom aldrig i gang"),
        c.AgainReason.STOPPED: noop("AgainReason", "stoppet"),
        c.AgainReason.WRONG_SERVICE: noop("AgainReason", "forkert tilbud"),
        c.AgainReason.NEW_NEED: noop("AgainReason", "nyt behov"),
        c.AgainReason.BETWEEN_APPOINTMENTS: noop("AgainReason", "mellem to aftaler"),
        c.AgainReason.OTHER: noop("AgainReason", "anden grund"),
    },
    c.Period: {
        c.Period.MONTH: noop("Period", "30 dage"),
        c.Period.QUARTER: noop("Period", "90 dage"),
        c.Period.YEAR: noop("Period", "et år"),
        c.Period.CHOSEN: noop("Period", "fra – til"),
    },
    c.Measure: {
        c.Measure.REQUESTED: noop("Measure", "sendt"),
        c.Measure.RECEIVED: noop("Measure", "modtaget"),
        c.Measure.ACCEPTED: noop("Measure", "accepteret"),
        c.Measure.STARTED: noop("Measure", "møde holdt"),
        c.Measure.COMPLETED: noop("Measure", "gennemført"),
        c.Measure.DECLINED: noop("Measure", "afvist"),
        c.Measure.OVERDUE: noop("Measure", "over fristen nu"),
        c.Measure.INCOMPLETE: noop("Measure", "mangelfuld, sendt tilbage"),
        c.Measure.NOT_CALLED: noop("Measure", "ikke ringet op"),
        c.Measure.SENT_LATE: noop("Measure", "sendt for sent"),
        c.Measure.STALE_ENTRY: noop("Measure", "kontakten ikke bekræftet"),
        c.Measure.NO_NEXT_STEP: noop("Measure", "afvist, intet næste skridt"),
        c.Measure.OURS: noop("Measure", "mindst én af vores fejl"),
    },
    c.WhoCalled: {
        c.WhoCalled.ANYBODY: noop("WhoCalled", "alle opkald"),
        c.WhoCalled.ONESELF: noop("WhoCalled", "borgeren selv"),
        c.WhoCalled.ON_BEHALF: noop("WhoCalled", "på borgerens vegne"),
    },
    c.EffectBy: {
        c.EffectBy.ALL: noop("EffectBy", "samlet"),
        c.EffectBy.MUNICIPALITY: noop("EffectBy", "kommune"),
        c.EffectBy.CATEGORY: noop("EffectBy", "problem"),
        c.EffectBy.WARMTH: noop("EffectBy", "varm/kold"),
    },
    c.EffectPicture: {
        c.EffectPicture.CITIZENS: noop("EffectPicture", "hver borger"),
        c.EffectPicture.OVER_TIME: noop("EffectPicture", "over tid"),
        c.EffectPicture.NO_NEW_CALL: noop("EffectPicture", "uden nyt opkald"),
    },
    c.Warmth: {
        c.Warmth.WARM: noop("Warmth", "varm"),
        c.Warmth.COLD: noop("Warmth", "kold"),
    },
    c.LeftOut: {
        c.LeftOut.SHORT_BEFORE: noop("LeftOut", "ikke 90 dage før"),
        c.LeftOut.SHORT_AFTER: noop("LeftOut", "ikke 90 dage efter"),
        c.LeftOut.NO_INDEX: noop("LeftOut", "ingen dag at måle ud fra"),
    },
    c.RepeatPart: {
        c.RepeatPart.ADULT: noop("RepeatPart", "voksen"),
        c.RepeatPart.CHILD: noop("RepeatPart", "barn"),
        c.RepeatPart.ADDRESS: noop("RepeatPart", "delt adresse"),
    },
    c.TrendKind: {
        c.TrendKind.RISING: noop("TrendKind", "stigende"),
        c.TrendKind.STEADY: noop("TrendKind", "uændret"),
        c.TrendKind.FALLING: noop("TrendKind", "faldende"),
    },
    c.HandoverKind: {
        c.HandoverKind.NOTE: noop("HandoverKind", "note"),
        c.HandoverKind.CALL: noop("HandoverKind", "opkald"),
        c.HandoverKind.UNIT: noop("HandoverKind", "enhed"),
        c.HandoverKind.HANDOFF: noop("HandoverKind", "overdragelse"),
        c.HandoverKind.FOLLOW_UP: noop("HandoverKind", "opfølgning"),
    },
    c.SharedPlace: {
        c.SharedPlace.SHELTER: noop("SharedPlace", "herberg"),
        c.SharedPlace.SUPPORTED_HOUSING: noop("SharedPlace", "bosted"),
        c.SharedPlace.INSTITUTION: noop("SharedPlace", "institution"),
        c.SharedPlace.NURSING_HOME: noop("SharedPlace", "plejehjem"),
        c.SharedPlace.BOARDING_HOUSE: noop("SharedPlace", "pension"),
        c.SharedPlace.PUBLIC_PHONE: noop("SharedPlace", "offentlig telefon"),
        c.SharedPlace.OTHER: noop("SharedPlace", "andet sted"),
    },
    c.BirthLikeness: {
        c.BirthLikeness.SAME: noop("BirthLikeness", "samme fødselsdag"),
        c.BirthLikeness.SWAPPED: noop("BirthLikeness", "dag og måned byttet om"),
        c.BirthLikeness.ONE_DIGIT: noop("BirthLikeness", "et ciffer i fødselsdagen afviger"),
        c.BirthLikeness.UNKNOWN: noop("BirthLikeness", "fødselsdag ukendt"),
    },
    c.Role: {
        c.Role.DISPATCHER: noop("Role", "disponent"),
        c.Role.BRIDGE_BUILDER: noop("Role", "brobygger"),
        c.Role.SHIFT_LEADER: noop("Role", "vagtleder"),
        c.Role.DIRECTORY_EDITOR: noop("Role", "kontaktredaktør"),
        c.Role.AUDITOR: noop("Role", "databeskyttelsesrådgiver"),
    },
    c.KeepRule: {
        c.KeepRule.RECORDS: noop("KeepRule", "borgere og opkald"),
        c.KeepRule.ACCESS: noop("KeepRule", "hvem der har set hvad"),
        c.KeepRule.ACTS: noop("KeepRule", "handlinger uden borger"),
        c.KeepRule.SHIFTS: noop("KeepRule", "vagtskifter"),
        c.KeepRule.REJECTS: noop("KeepRule", "afviste beskeder, som er set"),
        c.KeepRule.POSITIONS: noop("KeepRule", "enheders positioner"),
    },
    c.AccessKind: {
        c.AccessKind.OPENED: noop("AccessKind", "åbnet"),
        c.AccessKind.SEARCHED: noop("AccessKind", "søgt"),
        c.AccessKind.EXPORTED: noop("AccessKind", "hentet ud"),
    },
    c.AuditKind: {
        c.AuditKind.OPENED: noop("AuditKind", "åbnet"),
        c.AuditKind.SEARCHED: noop("AuditKind", "søgt"),
        c.AuditKind.CHANGED: noop("AuditKind", "ændret"),
        c.AuditKind.EXPORTED: noop("AuditKind", "hentet ud"),
    },
    c.Export: {
        c.Export.HANDOVER: noop("Export", "vagtskiftet"),
        c.Export.SCORECARD: noop("Export", "overdragelser målt"),
        c.Export.EFFECT: noop("Export", "effekten"),
        c.Export.LISTING: noop("Export", "en liste på kommandolinjen"),
        c.Export.SHOWN: noop("Export", "vist på kommandolinjen"),
        c.Export.INSIGHT: noop("Export", "borgerens egen indsigt"),
    },
    c.AccessReason: {
        c.AccessReason.OWN_CALL: noop("AccessReason", "eget opkald"),
        c.AccessReason.HELPING: noop("AccessReason", "hjælper en kollega"),
        c.AccessReason.HANDOFF: noop("AccessReason", "følger en overdragelse op"),
        c.AccessReason.REVIEW: noop("AccessReason", "gennemgang som vagtleder"),
        c.AccessReason.COMPLAINT: noop("AccessReason", "klage eller indsigt"),
        c.AccessReason.OTHER: noop("AccessReason", "andet"),
    },
    c.Right: {
        c.Right.OWN_SHIFT: noop("Right", "begynde og slutte din vagt"),
        c.Right.SEE_CALLS: noop("Right", "se opkald"),
        c.Right.WORK_ON_CALL: noop("Right", "arbejde i et opkald"),
        c.Right.DISPATCH: noop("Right", "fordele opkald og enheder"),
        c.Right.LEAD: noop("Right", "lede vagten"),
        c.Right.DIRECTORY: noop("Right", "rette kommuner og kontakter"),
        c.Right.SEE_DIRECTORY: noop("Right", "se kommuner og kontakter"),
        c.Right.AUDIT: noop("Right", "se, hvem der har set hvad"),
        c.Right.MACHINE: noop("Right", "tale på et apparats vegne"),
    },
}

REPEAT_DEFINITIONS: Words = {
    "midtjylland": noop("RepeatDefinition", "Midtjylland"),
    "frecann": noop("RepeatDefinition", "FreCaNN"),
    "own": noop("RepeatDefinition", "Egen"),
}


def label(code: StrEnum | str | None) -> str:
    """The word for a code in the current language; an unknown code is shown as it is.

    A plain string is looked up among the definitions of a repeat caller.
    """
    if code is None:
        return ""
    words = WORDS.get(type(code), {}) if isinstance(code, StrEnum) else REPEAT_DEFINITIONS
    pair = words.get(code)
    return str(code) if pair is None else translate(*pair)


def labels(kind: type[StrEnum], values: object) -> str:
    """The words for one stored value or a list of them, joined by commas."""
    many = values if isinstance(values, list | tuple) else [values]
    return ", ".join(label_of(kind, value) for value in many if value not in (None, ""))


def label_of(kind: type[StrEnum], value: object) -> str:
    """The word for a stored value of a code list; an unknown value is shown as it is."""
    pair = WORDS.get(kind, {}).get(str(value))
    return str(value) if pair is None else translate(*pair)
