<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Actions</name>
    <message>
        <source>Briefing</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Last turn</source>
        <translation>Último turno</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Seal the orders</source>
        <translation>Sellar las órdenes</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Siguiente parte de la ventana</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Ask the coach</source>
        <translation>Preguntar al consejero</translation>
    </message>
    <message>
        <source>Print the briefing</source>
        <translation>Imprimir el informe</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Salir del programa</translation>
    </message>
    <message>
        <source>Alt+1</source>
        <translation>Alt+1</translation>
    </message>
    <message>
        <source>Alt+2</source>
        <translation>Alt+2</translation>
    </message>
    <message>
        <source>Alt+3</source>
        <translation>Alt+3</translation>
    </message>
    <message>
        <source>Alt+4</source>
        <translation>Alt+4</translation>
    </message>
    <message>
        <source>Alt+5</source>
        <translation>Alt+5</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
</context>
<context>
    <name>BriefingScreen</name>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Your forecast, private</source>
        <translation>Su pronóstico, privado</translation>
    </message>
    <message>
        <source>Your forecast, in percent</source>
        <translation>Su pronóstico, en porcentaje</translation>
    </message>
    <message>
        <source>0 never</source>
        <translation>0 nunca</translation>
    </message>
    <message>
        <source>even</source>
        <translation>igualado</translation>
    </message>
    <message>
        <source>certain 100</source>
        <translation>seguro 100</translation>
    </message>
    <message>
        <source>Nobody else sees it and it costs nothing. The end of the game sets it beside what happened.</source>
        <translation>Nadie más lo ve y no cuesta nada. Al final de la partida se compara con lo que ocurrió.</translation>
    </message>
    <message>
        <source>Go to orders</source>
        <translation>Ir a las órdenes</translation>
    </message>
    <message>
        <source>%1 %  %2</source>
        <translation>%1&#xa0;%  %2</translation>
    </message>
    <message>
        <source>How likely is %1 to strike this turn, itself or through a militia?</source>
        <translation>¿Qué probabilidad hay de que %1 ataque este turno, por sí mismo o por medio de una milicia?</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>no forecast yet</source>
        <translation>aún sin pronóstico</translation>
    </message>
    <message>
        <source>Crisis card, everybody knows this</source>
        <translation>Tarjeta de crisis, lo saben todos</translation>
    </message>
    <message>
        <source>Until the end of this turn</source>
        <translation>Hasta el final de este turno</translation>
    </message>
    <message>
        <source>The ladder has moved by %1.</source>
        <translation>La escalera ha variado en %1.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Rung %1 of 10, %2. War this turn if nobody acts: %3.</source>
        <translation>Peldaño %1 de 10, %2. Guerra este turno si nadie actúa: %3.</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Cómo está la situación</translation>
    </message>
    <message>
        <source>Everybody knows this. Nothing has happened yet.</source>
        <translation>Lo saben todos. Aún no ha ocurrido nada.</translation>
    </message>
    <message>
        <source>Since your last turn</source>
        <translation>Desde su último turno</translation>
    </message>
    <message>
        <source>Nobody died.</source>
        <translation>No hubo muertos.</translation>
    </message>
    <message>
        <source>Some died.</source>
        <translation>Hubo muertos.</translation>
    </message>
    <message>
        <source>Many died.</source>
        <translation>Hubo muchos muertos.</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>no finding</source>
        <translation>sin atribución</translation>
    </message>
    <message>
        <source>Your people could not find out who ordered the strike.</source>
        <translation>Los suyos no pudieron averiguar quién ordenó el ataque.</translation>
    </message>
    <message>
        <source>Your people say nobody ordered the strike: the militia acted alone.</source>
        <translation>Los suyos dicen que nadie ordenó el ataque: la milicia actuó por su cuenta.</translation>
    </message>
    <message>
        <source>Your people say %1 ordered the strike.</source>
        <translation>Los suyos dicen que %1 ordenó el ataque.</translation>
    </message>
    <message>
        <source>Your own probe</source>
        <translation>Su propia indagación</translation>
    </message>
    <message>
        <source>What %1 really wants is: %2.</source>
        <translation>Lo que %1 quiere en realidad es: %2.</translation>
    </message>
    <message>
        <source>%1 and %2 write to each other.</source>
        <translation>%1 y %2 se escriben.</translation>
    </message>
    <message>
        <source>%1 and %2 do not write to each other.</source>
        <translation>%1 y %2 no se escriben.</translation>
    </message>
    <message>
        <source>The inspection found a promise broken.</source>
        <translation>La inspección halló una promesa rota.</translation>
    </message>
    <message>
        <source>The inspection found nothing broken.</source>
        <translation>La inspección no halló nada roto.</translation>
    </message>
    <message>
        <source>Your own inspection</source>
        <translation>Su propia inspección</translation>
    </message>
    <message>
        <source>known</source>
        <translation>sabido</translation>
    </message>
    <message>
        <source>See the turn again on the map</source>
        <translation>Ver el turno otra vez en el mapa</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Su gobierno</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>falls due this turn</source>
        <translation>vence este turno</translation>
    </message>
    <message>
        <source>any theatre</source>
        <translation>el teatro que sea</translation>
    </message>
    <message>
        <source>%1, in public, to %2: if %3 in %4, we will %5.</source>
        <translation>%1, en público, a %2: si %3 en %4, vamos a %5.</translation>
    </message>
    <message>
        <source>defied: to be carried out by the end of turn %1</source>
        <translation>desafiada: debe cumplirse antes de que acabe el turno %1</translation>
    </message>
    <message>
        <source>stands to the end of turn %1</source>
        <translation>vigente hasta el final del turno %1</translation>
    </message>
    <message>
        <source>Promises and threats</source>
        <translation>Promesas y amenazas</translation>
    </message>
    <message>
        <source>Secret letters</source>
        <translation>Cartas secretas</translation>
    </message>
    <message>
        <source>From %1, through %2</source>
        <translation>De %1, vía %2</translation>
    </message>
    <message>
        <source>We shall strike in %1. You are warned.</source>
        <translation>Atacaremos en %1. Quedan ustedes advertidos.</translation>
    </message>
    <message>
        <source>That hit was not ours.</source>
        <translation>Ese golpe no fue nuestro.</translation>
    </message>
    <message>
        <source>They keep the line open.</source>
        <translation>Mantienen abierta la línea.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Channel to %1 through %2. Integrity %3 of %4. Leaks %5 a turn when used.</source>
        <translation>Canal con %1 vía %2. Integridad %3 de %4. Filtra %5 por turno si se usa.</translation>
    </message>
    <message>
        <source>No letter has come.</source>
        <translation>No ha llegado ninguna carta.</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Todas las cartas</translation>
    </message>
    <message>
        <source>What you are really after, private</source>
        <translation>Lo que usted busca en realidad, privado</translation>
    </message>
    <message>
        <source>%1 of %2 points if it ended now, as far as you can know.</source>
        <translation>%1 de %2 puntos si terminara ahora, hasta donde usted puede saber.</translation>
    </message>
    <message>
        <source>It is one of %1 aims that you have named in public. Nobody else knows which one counts.</source>
        <translation>Es uno de los %1 objetivos que usted ha nombrado en público. Nadie más sabe cuál cuenta.</translation>
    </message>
    <message>
        <source>The crisis of the turn</source>
        <translation>La crisis del turno</translation>
    </message>
    <message>
        <source>Your aims</source>
        <translation>Sus objetivos</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>No forecast yet: move the slider.</source>
        <translation>Aún no hay pronóstico: mueva el control.</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>in public: if %1 in %2, we will %3</source>
        <translation>en público: si %1 en %2, nosotros %3</translation>
    </message>
    <message>
        <source>Answer in the channel</source>
        <translation>Responder en el canal</translation>
    </message>
    <message>
        <source>Lies open to the end of turn %1.</source>
        <translation>Abierta hasta el final del turno %1.</translation>
    </message>
    <message>
        <source>From %1 to %2, carried by you</source>
        <translation>De %1 a %2, llevada por su gobierno</translation>
    </message>
    <message>
        <source>%1. What your side saw; not all of it is true.</source>
        <translation>%1. Lo que vio su bando; no todo es verdad.</translation>
    </message>
    <message>
        <source>It no longer lies open.</source>
        <translation>Ya no está abierta.</translation>
    </message>
</context>
<context>
    <name>CarriersPanel</name>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>To %1 through</source>
        <translation>Con %1 vía</translation>
    </message>
    <message>
        <source>Other ways, closed while this one is open</source>
        <translation>Otras vías, cerradas mientras esta siga abierta</translation>
    </message>
    <message>
        <source>Ways to %1</source>
        <translation>Vías hacia %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>aún sin usar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Integrity %1 of %2</source>
        <translation>Integridad %1 de %2</translation>
    </message>
    <message>
        <source>Leaks with %1 in a turn when used.</source>
        <translation>Si se usa, filtra con una probabilidad del %1 por turno.</translation>
    </message>
    <message>
        <source>Messages only, no offers.</source>
        <translation>Solo mensajes, no ofertas.</translation>
    </message>
    <message>
        <source>Can check promises.</source>
        <translation>Puede verificar promesas.</translation>
    </message>
    <message>
        <source>If it comes out</source>
        <translation>Si sale a la luz</translation>
    </message>
    <message>
        <source>A leak costs both sides %1 standing at home, and open offers fall. Each letter raises its odds a little, and so does an angry faction.</source>
        <translation>Una filtración cuesta a ambas partes %1 de respaldo interno, y las ofertas abiertas caen. Cada carta eleva un poco su probabilidad, y también una facción indignada.</translation>
    </message>
    <message>
        <source>Press estimate of talks</source>
        <translation>Estimación de la prensa sobre conversaciones</translation>
    </message>
    <message>
        <source>%1&#xa0;%, from public signs only</source>
        <translation>%1&#xa0;%, solo por indicios públicos</translation>
    </message>
    <message numerus="yes">
        <source>no strike for %n turn(s)</source>
        <translation>
            <numerusform>sin ataques durante %n turno</numerusform>
            <numerusform>sin ataques durante %n turnos</numerusform>
        </translation>
    </message>
    <message>
        <source>envoys were seen last turn</source>
        <translation>se vio a enviados el turno pasado</translation>
    </message>
    <message>
        <source>talks have come out before</source>
        <translation>ya salieron a la luz conversaciones</translation>
    </message>
    <message>
        <source>%1 spoke softly</source>
        <translation>%1 usó un tono conciliador</translation>
    </message>
    <message>
        <source>Nothing that the public saw points to talks.</source>
        <translation>Nada de lo que vio el público apunta a conversaciones.</translation>
    </message>
    <message>
        <source>The press goes by this: %1.</source>
        <translation>La prensa se guía por esto: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Everybody can read this figure. Lulls, envoys, soft words and leaks raise it; strikes lower it. Lulls come without talks too: a sign, not a proof.</source>
        <translation>Todos pueden leer esta cifra. La suben las treguas de hecho, los enviados, las palabras conciliadoras y las filtraciones; la bajan los ataques. También hay treguas sin conversaciones: es un indicio, no una prueba.</translation>
    </message>
</context>
<context>
    <name>ChannelScreen</name>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>This turn&apos;s letter, offers and deals</source>
        <translation>La carta de este turno, ofertas y acuerdos</translation>
    </message>
    <message>
        <source>Your letter this turn</source>
        <translation>Su carta de este turno</translation>
    </message>
    <message>
        <source>Back to the orders</source>
        <translation>Volver a las órdenes</translation>
    </message>
    <message>
        <source>Secret letter</source>
        <translation>Carta secreta</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s), the newest first</source>
        <translation>
            <numerusform>%n carta, la más reciente primero</numerusform>
            <numerusform>%n cartas, la más reciente primero</numerusform>
        </translation>
    </message>
    <message>
        <source>No letter has been written yet. The first one opens the channel.</source>
        <translation>Aún no se ha escrito ninguna carta. La primera abre el canal.</translation>
    </message>
    <message>
        <source>It lies on your sheet, and goes when the orders are sealed.</source>
        <translation>Está en su hoja y sale cuando se sellan las órdenes.</translation>
    </message>
    <message>
        <source>A letter goes through a go-between, and only the two of you read it. While one way is open the others are closed.</source>
        <translation>Una carta va por medio de un intermediario y solo la leen ustedes dos. Mientras una vía está abierta, las otras están cerradas.</translation>
    </message>
    <message>
        <source>An offer that is accepted becomes a deal. It binds nobody: each promise is kept or broken when it falls due. Kept by both, it brings %1 standing each.</source>
        <translation>Una oferta aceptada se vuelve un acuerdo. No obliga a nadie: cada promesa se cumple o se rompe cuando vence. Cumplido por ambos, da %1 de respaldo a cada uno.</translation>
    </message>
    <message>
        <source>It may come out, and that costs both sides %1 standing at home.</source>
        <translation>Puede salir a la luz, y eso cuesta a ambas partes %1 de respaldo en casa.</translation>
    </message>
    <message>
        <source>If both sides write in a turn, the odds of losing control fall by %1 %; if one does, those of an accident by %2 %.</source>
        <translation>Si ambas partes escriben en un turno, la probabilidad de perder el control baja un %1&#xa0;%; si escribe una, la de un accidente, un %2&#xa0;%.</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Letters filter, Enter takes, Escape closes.</source>
        <translation>Las letras filtran, Enter elige, Esc cierra.</translation>
    </message>
    <message>
        <source>Not possible: %1, %2.</source>
        <translation>No es posible: %1, %2.</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>con «%1»</translation>
    </message>
</context>
<context>
    <name>Classroom</name>
    <message>
        <source>The lesson &quot;%1&quot; cannot be read.</source>
        <translation>No se puede leer la lección «%1».</translation>
    </message>
</context>
<context>
    <name>ClauseRow</name>
    <message>
        <source>%1 will %2.</source>
        <translation>%1 se compromete a %2.</translation>
    </message>
    <message>
        <source>begins in turn %1</source>
        <translation>comienza en el turno %1</translation>
    </message>
    <message>
        <source>falls due this turn</source>
        <translation>vence este turno</translation>
    </message>
    <message>
        <source>in force to the end of turn %1</source>
        <translation>en vigor hasta el final del turno %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>inspected: broken, %1 sure</source>
        <translation>inspeccionada: rota, %1 de certeza</translation>
    </message>
    <message>
        <source>inspected: kept, %1 sure</source>
        <translation>inspeccionada: cumplida, %1 de certeza</translation>
    </message>
</context>
<context>
    <name>CoachPanel</name>
    <message>
        <source>Coach</source>
        <translation>Consejero</translation>
    </message>
    <message>
        <source>It knows what your side knows and nothing else, imagines games from here, and may be wrong.</source>
        <translation>Sabe lo que sabe su bando y nada más, imagina partidas a partir de aquí y puede equivocarse.</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Responder ya</translation>
    </message>
    <message>
        <source>Plans of the coach</source>
        <translation>Planes del consejero</translation>
    </message>
    <message>
        <source>Thinking …</source>
        <translation>Pensando …</translation>
    </message>
    <message numerus="yes">
        <source>%n game(s) imagined.</source>
        <translation>
            <numerusform>%n partida imaginada.</numerusform>
            <numerusform>%n partidas imaginadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n game(s) imagined. Odds that the first plan beats the second: %1.</source>
        <translation>
            <numerusform>%n partida imaginada. Probabilidad de que el primer plan supere al segundo: %1.</numerusform>
            <numerusform>%n partidas imaginadas. Probabilidad de que el primer plan supere al segundo: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no time for a plan. Ask again.</source>
        <translation>No hubo tiempo para un plan. Pregunte otra vez.</translation>
    </message>
    <message>
        <source>%1 of 10 expected</source>
        <translation>se esperan %1 de 10</translation>
    </message>
    <message>
        <source>give or take %1</source>
        <translation>con un margen de %1</translation>
    </message>
    <message>
        <source>An empty sheet.</source>
        <translation>Una hoja vacía.</translation>
    </message>
    <message>
        <source>War: **%1** this turn, **%2** by the end.</source>
        <translation>Guerra: **%1** este turno, **%2** hasta el final.</translation>
    </message>
    <message>
        <source>Write this on my sheet</source>
        <translation>Escribirlo en mi hoja</translation>
    </message>
    <message>
        <source>Write plan %1 on my sheet</source>
        <translation>Escribir el plan %1 en mi hoja</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>A favor</translation>
    </message>
</context>
<context>
    <name>ConfidenceMeter</name>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
</context>
<context>
    <name>CurtainScreen</name>
    <message>
        <source>Everybody else, please look away.</source>
        <translation>Los demás, por favor, no miren.</translation>
    </message>
    <message>
        <source>Hold the seal, or the Space key, for one second. Or press Enter twice.</source>
        <translation>Mantenga pulsado un segundo el sello o la tecla Espacio. O pulse Enter dos veces.</translation>
    </message>
    <message>
        <source>Blank while the seat changes hands: map, sheets, window title, tooltips, clipboard, screen-reader text.</source>
        <translation>En blanco mientras el asiento cambia de manos: mapa, hojas, título de la ventana, ayudas emergentes, portapapeles, texto del lector de pantalla.</translation>
    </message>
    <message>
        <source>Leave the game</source>
        <translation>Salir de la partida</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>the computer</source>
        <translation>la computadora</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sellada</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>Read-out</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>when all have sealed</source>
        <translation>cuando todos hayan sellado</translation>
    </message>
    <message>
        <source>Your sheet is secret until all are read out together,
so everything on this screen is hidden while the seat changes hands.</source>
        <translation>Su hoja es secreta hasta que se lean todas juntas,
por eso esta pantalla lo oculta todo mientras el asiento cambia de manos.</translation>
    </message>
    <message>
        <source>%1 has sealed. Your sheet is secret until all are read out together,
so everything on this screen is hidden while the seat changes hands.</source>
        <translation>%1 ha sellado. Su hoja es secreta hasta que se lean todas juntas,
por eso esta pantalla lo oculta todo mientras el asiento cambia de manos.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, the next sheet is yours</source>
        <translation>%1, la siguiente hoja es suya</translation>
    </message>
    <message>
        <source>Turn %1 of %2</source>
        <translation>Turno %1 de %2</translation>
    </message>
    <message>
        <source>For %1 only</source>
        <translation>Solo para %1</translation>
    </message>
    <message>
        <source>Locks by itself after %1 s without a key</source>
        <translation>Se bloquea por sí sola tras %1 s sin pulsar una tecla</translation>
    </message>
    <message>
        <source>Opened without its PIN: %1</source>
        <translation>Abierto sin su PIN: %1</translation>
    </message>
</context>
<context>
    <name>DealsPanel</name>
    <message>
        <source>Offers and deals</source>
        <translation>Ofertas y acuerdos</translation>
    </message>
    <message>
        <source>Your offer to %1</source>
        <translation>Su oferta a %1</translation>
    </message>
    <message>
        <source>%1 offers</source>
        <translation>%1 ofrece</translation>
    </message>
    <message>
        <source>open to the end of turn %1</source>
        <translation>abierta hasta el final del turno %1</translation>
    </message>
    <message>
        <source>Deals with %1</source>
        <translation>Acuerdos con %1</translation>
    </message>
    <message>
        <source>%1 in force</source>
        <translation>%1 en vigor</translation>
    </message>
    <message>
        <source>None yet. An offer that is accepted becomes a deal; it binds nobody, and both remember.</source>
        <translation>Ninguno aún. Una oferta aceptada se convierte en acuerdo; no obliga a nadie, y ambas partes lo recuerdan.</translation>
    </message>
    <message>
        <source>Made in turn %1</source>
        <translation>Hecho en el turno %1</translation>
    </message>
    <message>
        <source>each side checks by %1</source>
        <translation>verificación: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>turn</source>
        <translation>turno</translation>
    </message>
    <message>
        <source>That is your letter of this turn. Or answer with another.</source>
        <translation>Esa será su carta de este turno. O responda con otra.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
</context>
<context>
    <name>DebriefChart</name>
    <message>
        <source>The game turn by turn</source>
        <translation>La partida turno a turno</translation>
    </message>
    <message>
        <source>%1, %2: ladder from %3 to %4</source>
        <translation>%1, %2: escalera de %3 a %4</translation>
    </message>
    <message>
        <source>The ladder</source>
        <translation>La escalera</translation>
    </message>
    <message>
        <source>in red the odds of war that turn</source>
        <translation>en rojo la probabilidad de guerra de ese turno</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>accident</source>
        <translation>accidente</translation>
    </message>
    <message>
        <source>war</source>
        <translation>guerra</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Said in public</source>
        <translation>Dicho en público</translation>
    </message>
    <message>
        <source>Done in secret</source>
        <translation>Hecho en secreto</translation>
    </message>
    <message>
        <source>%1: broken</source>
        <translation>%1: rota</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 esperaba</translation>
    </message>
    <message>
        <source>a strike on itself</source>
        <translation>un ataque contra sí</translation>
    </message>
    <message>
        <source>Who gave the order?</source>
        <translation>¿Quién dio la orden?</translation>
    </message>
    <message>
        <source>blamed, and under it the truth</source>
        <translation>la atribución y, debajo, la verdad</translation>
    </message>
    <message>
        <source>no strike</source>
        <translation>sin ataques</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ladder from %1 to %2</source>
        <translation>Escalera de %1 a %2</translation>
    </message>
    <message>
        <source>Blamed: %1. In truth: %2.</source>
        <translation>Se atribuyó a: %1. En realidad: %2.</translation>
    </message>
    <message>
        <source>%1; odds of war by the end from %2 to %3</source>
        <translation>%1; probabilidad de guerra hasta el final, de %2 a %3</translation>
    </message>
    <message>
        <source>Odds of war by the end from %1 to %2</source>
        <translation>Probabilidad de guerra hasta el final: de %1 a %2</translation>
    </message>
    <message>
        <source>Odds of war that turn: %1</source>
        <translation>Probabilidad de guerra ese turno: %1</translation>
    </message>
    <message>
        <source>%1, alone</source>
        <translation>%1, por su cuenta</translation>
    </message>
    <message>
        <source>A strike came.</source>
        <translation>Llegó un ataque.</translation>
    </message>
    <message>
        <source>No strike came.</source>
        <translation>No llegó ningún ataque.</translation>
    </message>
    <message>
        <source>No forecast. %1</source>
        <translation>Sin pronóstico. %1</translation>
    </message>
    <message>
        <source>Expected a strike with %1. %2</source>
        <translation>Esperaba un ataque con %1. %2</translation>
    </message>
    <message>
        <source>Blamed: %1.</source>
        <translation>Culpado: %1.</translation>
    </message>
    <message>
        <source>Odds of war by the end of the game</source>
        <translation>Probabilidad de guerra hasta el final</translation>
    </message>
    <message>
        <source>10 is war, 0 calm</source>
        <translation>10 es guerra, 0 calma</translation>
    </message>
    <message>
        <source>letters, deals, ▲ militias that nobody had told to</source>
        <translation>cartas, acuerdos, ▲ milicias a las que nadie se lo mandó</translation>
    </message>
    <message>
        <source>letters and deals</source>
        <translation>cartas y acuerdos</translation>
    </message>
    <message>
        <source>as it was found</source>
        <translation>según se halló</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>▲ +%1 points, to %2</source>
        <translation>▲ +%1 puntos, a %2</translation>
    </message>
    <message>
        <source>▼ −%1 points, to %2</source>
        <translation>▼ −%1 puntos, a %2</translation>
    </message>
</context>
<context>
    <name>DebriefData</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>no dice nada</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>amenaza</translation>
    </message>
    <message>
        <source>warns, vaguely</source>
        <translation>aviso vago</translation>
    </message>
    <message>
        <source>denies any part</source>
        <translation>lo niega todo</translation>
    </message>
    <message>
        <source>claims a strike</source>
        <translation>reivindica</translation>
    </message>
    <message>
        <source>condemns</source>
        <translation>condena</translation>
    </message>
    <message>
        <source>speaks softly</source>
        <translation>tono conciliador</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>Turno %1</translation>
    </message>
    <message>
        <source>our own order</source>
        <translation>orden nuestra</translation>
    </message>
</context>
<context>
    <name>DebriefScreen</name>
    <message>
        <source>War</source>
        <translation>Guerra</translation>
    </message>
    <message>
        <source>No war, and nobody succeeds</source>
        <translation>Sin guerra, y nadie tiene éxito</translation>
    </message>
    <message>
        <source>No war, and both sides succeed</source>
        <translation>Sin guerra, y éxito de ambas partes</translation>
    </message>
    <message>
        <source>No war, and every side succeeds</source>
        <translation>Sin guerra, y éxito de todas las partes</translation>
    </message>
    <message>
        <source>No war, and success for %1</source>
        <translation>Sin guerra, y éxito de %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The whole game</source>
        <translation>Toda la partida</translation>
    </message>
    <message>
        <source>The scores</source>
        <translation>Las puntuaciones</translation>
    </message>
    <message>
        <source>Turn before</source>
        <translation>Turno anterior</translation>
    </message>
    <message>
        <source>Next turn</source>
        <translation>Turno siguiente</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>To the first screen</source>
        <translation>A la primera pantalla</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 de 10</translation>
    </message>
    <message>
        <source>success is %1</source>
        <translation>el éxito es %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop working out the odds</source>
        <translation>Dejar de calcular las probabilidades</translation>
    </message>
    <message>
        <source>◆ it happened   ◇ it did not   bold amber: off by 60 or more, or wrongly blamed   ← → turn by turn   1–4 turning points</source>
        <translation>◆ ocurrió   ◇ no ocurrió   ámbar en negrita: errado por 60 o más, o mal culpado   ← → turno a turno   1–4 momentos decisivos</translation>
    </message>
    <message>
        <source>Next turning point</source>
        <translation>Siguiente momento decisivo</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>La verdad</translation>
    </message>
    <message>
        <source>%1 games from each turn, with %2 in every seat; chance alone moves it by up to %3</source>
        <translation>%1 partidas desde cada turno, con %2 en cada puesto; el azar solo la mueve hasta %3</translation>
    </message>
    <message>
        <source>being worked out; the thin line is the ladder</source>
        <translation>se está calculando; la línea fina es la escalera</translation>
    </message>
    <message>
        <source>not worked out to the end; the thin line is the ladder</source>
        <translation>sin calcular hasta el final; la línea fina es la escalera</translation>
    </message>
    <message>
        <source>Playing every turn on to the end: %1.</source>
        <translation>Jugando cada turno hasta el final: %1.</translation>
    </message>
    <message>
        <source>Playing every turn on to the end: %1, about %2 s more.</source>
        <translation>Jugando cada turno hasta el final: %1, unos %2 s más.</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>Para conversar</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>See the last turn on the map</source>
        <translation>Ver el último turno en el mapa</translation>
    </message>
</context>
<context>
    <name>EdgePanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Alt+1 … 5</source>
        <translation>Alt+1 … 5</translation>
    </message>
    <message>
        <source>briefing, orders, channel, record, rules</source>
        <translation>informe, órdenes, canal, registro, reglas</translation>
    </message>
    <message>
        <source>F6, Shift+F6</source>
        <translation>F6, Shift+F6</translation>
    </message>
    <message>
        <source>to the next part of the window, and back</source>
        <translation>a la siguiente parte de la ventana, y atrás</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>to the next control, and back</source>
        <translation>al siguiente control, y atrás</translation>
    </message>
    <message>
        <source>Enter, Space, ↓</source>
        <translation>Enter, Espacio, ↓</translation>
    </message>
    <message>
        <source>open the word that has the focus</source>
        <translation>abre la palabra que tiene el foco</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>letras</translation>
    </message>
    <message>
        <source>narrow an open list; Esc closes it unchanged</source>
        <translation>filtran una lista abierta; Esc la cierra sin cambios</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>Ctrl+Z, Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>undo, redo, until the seal</source>
        <translation>deshacer, rehacer, hasta el sello</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>seal; Enter then says yes</source>
        <translation>sellar; después Enter confirma</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>lock: back behind the curtain</source>
        <translation>bloquear: de vuelta detrás del telón</translation>
    </message>
    <message>
        <source>Space, held</source>
        <translation>Espacio, mantenido</translation>
    </message>
    <message>
        <source>opens the seal of the envelope</source>
        <translation>abre el sello del sobre</translation>
    </message>
    <message>
        <source>T, N, P</source>
        <translation>T, N, P</translation>
    </message>
    <message>
        <source>on the map: theatres, next and previous counter</source>
        <translation>en el mapa: teatros, ficha siguiente y anterior</translation>
    </message>
    <message>
        <source>+, −, arrows</source>
        <translation>+, −, flechas</translation>
    </message>
    <message>
        <source>on the map: closer, farther, to a neighbour</source>
        <translation>en el mapa: acercar, alejar, ir a un vecino</translation>
    </message>
    <message>
        <source>←, →</source>
        <translation>←, →</translation>
    </message>
    <message>
        <source>step by step in the read-out, turn by turn at the end</source>
        <translation>paso a paso en la lectura, turno a turno al final</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>esta lista</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>settings: colours, text size, movement</source>
        <translation>ajustes: colores, tamaño del texto, movimiento</translation>
    </message>
    <message>
        <source>Ctrl+W, Ctrl+Q</source>
        <translation>Ctrl+W, Ctrl+Q</translation>
    </message>
    <message>
        <source>leave the game, leave the program</source>
        <translation>salir de la partida, salir del programa</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Look up a word</source>
        <translation>Buscar una palabra</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>All the rules</source>
        <translation>Todas las reglas</translation>
    </message>
    <message>
        <source>Words of the game</source>
        <translation>Palabras del juego</translation>
    </message>
    <message>
        <source>Choose a word, or put the focus on something and press F1.</source>
        <translation>Elija una palabra, o ponga el foco en algo y pulse F1.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>asks the coach, from what your side knows</source>
        <translation>pregunta al consejero, según lo que sabe su bando</translation>
    </message>
    <message>
        <source>Page Down, Page Up</source>
        <translation>AvPág, RePág</translation>
    </message>
    <message>
        <source>on the order sheet: to the next line, and back</source>
        <translation>en la hoja de órdenes: a la línea siguiente, y atrás</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>prints the briefing</source>
        <translation>imprime el informe</translation>
    </message>
    <message>
        <source>empties the word; once more, takes away the line</source>
        <translation>vacía la palabra; otra vez, quita la línea</translation>
    </message>
    <message>
        <source>F1, right click</source>
        <translation>F1, clic derecho</translation>
    </message>
    <message>
        <source>explains what has the focus, or lies under the pointer</source>
        <translation>explica lo que tiene el foco o está bajo el puntero</translation>
    </message>
    <message>
        <source>In your game, now</source>
        <translation>En su partida, ahora</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regla %1</translation>
    </message>
</context>
<context>
    <name>HiddenCard</name>
    <message>
        <source>angry</source>
        <translation>enfadada</translation>
    </message>
    <message>
        <source>uneasy</source>
        <translation>inquieta</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenta</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>tranquila</translation>
    </message>
    <message>
        <source>as its patron thought</source>
        <translation>como creía su patrón</translation>
    </message>
    <message>
        <source>its patron thought %1</source>
        <translation>su patrón creía %1</translation>
    </message>
    <message>
        <source>%1: control %2 of %3 (%4), strength %5, grievance %6 of %7</source>
        <translation>%1: control %2 de %3 (%4), fuerza %5, agravio %6 de %7</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1, behind the curtain</source>
        <translation>%1, tras el telón</translation>
    </message>
    <message>
        <source>Militias at the end, as they truly were</source>
        <translation>Las milicias al final, como eran de verdad</translation>
    </message>
    <message>
        <source>Factions at the end</source>
        <translation>Las facciones al final</translation>
    </message>
    <message>
        <source>What it expected</source>
        <translation>Lo que esperaba</translation>
    </message>
</context>
<context>
    <name>KnowledgeCard</name>
    <message>
        <source>Who knows what</source>
        <translation>Quién sabe qué</translation>
    </message>
</context>
<context>
    <name>LadderHistory</name>
    <message>
        <source>at the start %1</source>
        <translation>al comienzo %1</translation>
    </message>
    <message>
        <source>after turn %1 %2</source>
        <translation>tras el turno %1 %2</translation>
    </message>
    <message>
        <source>The ladder, turn by turn</source>
        <translation>La escalera, turno a turno</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>LadderTrack</name>
    <message>
        <source>rung %1 of 10, %2</source>
        <translation>peldaño %1 de 10, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n quarter(s) more</source>
        <translation>
            <numerusform>%1, y %n cuarto más</numerusform>
            <numerusform>%1, y %n cuartos más</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1 %2</source>
        <translation>; %1&#xa0;%2</translation>
    </message>
    <message>
        <source>; with this draft %1</source>
        <translation>; con este borrador %1</translation>
    </message>
    <message>
        <source>Escalation ladder</source>
        <translation>Escalera de escalada</translation>
    </message>
    <message>
        <source>Rung %1, %2</source>
        <translation>Peldaño %1, %2</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>: %1</translation>
    </message>
</context>
<context>
    <name>LessonBar</name>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>Cerrar la lección</translation>
    </message>
    <message>
        <source>Lesson: back</source>
        <translation>Lección: atrás</translation>
    </message>
    <message>
        <source>Lesson: show me</source>
        <translation>Lección: mostrar</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <translation>%1, paso %2 de %3</translation>
    </message>
    <message>
        <source>End the lesson</source>
        <translation>Terminar la lección</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>Lección: %1</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <translation>%1. %2. %3</translation>
    </message>
    <message>
        <source>The other side is writing.</source>
        <translation>La otra parte está escribiendo.</translation>
    </message>
    <message>
        <source>This is on another screen. Press Show me to go there.</source>
        <translation>Esto está en otra pantalla. Pulse Mostrar para ir allí.</translation>
    </message>
    <message>
        <source>In the amber frame: %1</source>
        <translation>En el marco ámbar: %1</translation>
    </message>
    <message>
        <source>%1 of %2. %3</source>
        <translation>%1 de %2. %3</translation>
    </message>
</context>
<context>
    <name>LetterCard</name>
    <message>
        <source>A line of your own; it binds nobody</source>
        <translation>Unas palabras suyas; no obligan a nadie</translation>
    </message>
    <message>
        <source>Only they read it.</source>
        <translation>Solo las lee la otra parte.</translation>
    </message>
    <message>
        <source>Your own words in the letter</source>
        <translation>Sus propias palabras en la carta</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>write a letter</source>
        <translation>escribir una carta</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>whom</source>
        <translation>quién</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>through whom</source>
        <translation>qué intermediario</translation>
    </message>
    <message>
        <source>leaks %1 a turn</source>
        <translation>filtra %1 por turno</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>where</source>
        <translation>dónde</translation>
    </message>
    <message>
        <source>the strike on %1</source>
        <translation>el ataque contra %1</translation>
    </message>
    <message>
        <source>Which hit</source>
        <translation>Qué golpe</translation>
    </message>
    <message>
        <source>which hit</source>
        <translation>qué golpe</translation>
    </message>
    <message>
        <source>our own terms</source>
        <translation>condiciones propias</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>choose the terms</source>
        <translation>elegir las condiciones</translation>
    </message>
    <message>
        <source>clause by clause</source>
        <translation>cláusula por cláusula</translation>
    </message>
    <message>
        <source>As %1 will read it</source>
        <translation>Como la leerá %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>There is no channel in these rules.</source>
        <translation>En estas reglas no hay canal.</translation>
    </message>
    <message>
        <source>%1 to %2 through %3.</source>
        <translation>%1 a %2 vía %3.</translation>
    </message>
    <message>
        <source>%1 to %2 through %3: we shall strike in %4.</source>
        <translation>%1 a %2 vía %3: atacaremos en %4.</translation>
    </message>
    <message>
        <source>%1 to %2 through %3: %4 was not ours.</source>
        <translation>%1 a %2 vía %3: %4 no fue nuestro.</translation>
    </message>
    <message>
        <source>Whether it is true is yours to know.</source>
        <translation>Si es verdad, solo usted lo sabe.</translation>
    </message>
    <message>
        <source>%1 to %2 through %3: %4.</source>
        <translation>%1 a %2 vía %3: %4.</translation>
    </message>
    <message>
        <source>A deal binds nobody: each promise is kept or broken when it falls due.</source>
        <translation>Un acuerdo no obliga a nadie: cada promesa se cumple o se rompe cuando vence.</translation>
    </message>
    <message>
        <source>%1, to %2 through %3.</source>
        <translation>%1, a %2 vía %3.</translation>
    </message>
    <message>
        <source>%1: %2, through %3.</source>
        <translation>%1: %2, vía %3.</translation>
    </message>
    <message>
        <source>Once a game. Costs you %1 standing and them %2.</source>
        <translation>Una vez por partida. Le cuesta a usted %1 de respaldo y a la otra parte, %2.</translation>
    </message>
    <message>
        <source>If both sides write this turn, the odds of losing control fall by %1 %.</source>
        <translation>Si ambas partes escriben este turno, la probabilidad de perder el control baja un %1&#xa0;%.</translation>
    </message>
    <message>
        <source>If you do, the odds that people die there fall by %1 %.</source>
        <translation>Si ataca allí, la probabilidad de que haya muertos baja un %1&#xa0;%.</translation>
    </message>
</context>
<context>
    <name>LetterSheet</name>
    <message>
        <source>Accepted in turn %1: it is a deal.</source>
        <translation>Aceptada en el turno %1: es un acuerdo.</translation>
    </message>
    <message>
        <source>Rejected in turn %1.</source>
        <translation>Rechazada en el turno %1.</translation>
    </message>
    <message>
        <source>Answered with another offer in turn %1.</source>
        <translation>Respondida con otra oferta en el turno %1.</translation>
    </message>
    <message>
        <source>Left to lapse in turn %1.</source>
        <translation>Caducada en el turno %1.</translation>
    </message>
    <message>
        <source>Lies open to the end of turn %1.</source>
        <translation>Abierta hasta el final del turno %1.</translation>
    </message>
    <message>
        <source>No longer open.</source>
        <translation>Ya no está abierta.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation>turno %1</translation>
    </message>
    <message>
        <source>Letter from %1, turn %2: %3</source>
        <translation>Carta de %1, turno %2: %3</translation>
    </message>
</context>
<context>
    <name>LineCard</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>Delete, on a word that is empty</source>
        <translation>Supr, en una palabra vacía</translation>
    </message>
</context>
<context>
    <name>LotsCard</name>
    <message>
        <source>Coming in step %1: the war check</source>
        <translation>En el paso %1: la prueba de guerra</translation>
    </message>
    <message>
        <source>The war check</source>
        <translation>La prueba de guerra</translation>
    </message>
    <message>
        <source>odds of war %1</source>
        <translation>probabilidad de guerra %1</translation>
    </message>
    <message>
        <source>One lot in a hundred is drawn. None of them means war.</source>
        <translation>Se saca una papeleta de cien. Ninguna de ellas significa la guerra.</translation>
    </message>
    <message>
        <source>One lot in a hundred is drawn. One of them means war.</source>
        <translation>Se saca una papeleta de cien. Una de ellas significa la guerra.</translation>
    </message>
    <message>
        <source>One lot in a hundred is drawn. %1 of them mean war.</source>
        <translation>Se saca una papeleta de cien. %1 de ellas significan la guerra.</translation>
    </message>
</context>
<context>
    <name>LotsChart</name>
    <message>
        <source>%1 lots of 100 mean war</source>
        <translation>%1 papeletas de 100 significan la guerra</translation>
    </message>
    <message>
        <source>War check</source>
        <translation>Prueba de guerra</translation>
    </message>
    <message>
        <source>%1; one of them was drawn: war</source>
        <translation>%1; salió una de ellas: guerra</translation>
    </message>
    <message>
        <source>%1; another was drawn: no war</source>
        <translation>%1; salió otra: no hay guerra</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Back Channel</source>
        <translation>Back Channel</translation>
    </message>
    <message>
        <source>The rules &quot;%1&quot; cannot be read.</source>
        <translation>No se pueden leer las reglas «%1».</translation>
    </message>
    <message>
        <source>%1 has %2 seats: name a player for each.</source>
        <translation>%1 tiene %2 asientos: indique un jugador para cada uno.</translation>
    </message>
    <message>
        <source>Back to the end</source>
        <translation>Volver al final</translation>
    </message>
    <message>
        <source>Save the briefing as PDF</source>
        <translation>Guardar el informe como PDF</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Choose another place.</source>
        <translation>No se puede escribir el archivo %1. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The time for this turn is over. Seal when you are ready: nothing is lost, and nothing is sealed for you.</source>
        <translation>El tiempo de este turno ha terminado. Selle cuando esté listo: no se pierde nada, y nada se sella por usted.</translation>
    </message>
    <message>
        <source>A minute is left for this turn.</source>
        <translation>Queda un minuto para este turno.</translation>
    </message>
</context>
<context>
    <name>MapListModel</name>
    <message>
        <source>Elsewhere</source>
        <translation>Otros lugares</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>En el mapa</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Lo que se sabe</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Qué ha pasado</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>T goes through the theatres, N and P through the counters, arrows to a neighbour, Enter chooses, plus and minus zoom.</source>
        <translation>T recorre los teatros, N y P las fichas, las flechas llevan a un vecino, Enter elige, más y menos acercan y alejan.</translation>
    </message>
    <message>
        <source>The map is not installed. The list beside it has everything that is on it.</source>
        <translation>El mapa no está instalado. La lista de al lado contiene todo lo que hay en él.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turno</numerusform>
            <numerusform>%n turnos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>OddsBar</name>
    <message>
        <source>Odds of war</source>
        <translation>Probabilidad de guerra</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>OddsCard</name>
    <message>
        <source>Odds of war this turn</source>
        <translation>Probabilidad de guerra este turno</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>with this draft</source>
        <translation>con este borrador</translation>
    </message>
    <message>
        <source>with this choice</source>
        <translation>con esta elección</translation>
    </message>
    <message>
        <source>with this choice too</source>
        <translation>también con esta elección</translation>
    </message>
    <message>
        <source>%1 if they hold</source>
        <translation>%1 si se contienen</translation>
    </message>
    <message>
        <source>%1 if they strike</source>
        <translation>%1 si atacan</translation>
    </message>
    <message>
        <source>%1 if they strike twice</source>
        <translation>%1 si atacan dos veces</translation>
    </message>
    <message>
        <source>This is war: a direct strike at this rung.</source>
        <translation>Esto es la guerra: un ataque directo en este peldaño.</translation>
    </message>
    <message>
        <source>A direct strike at this rung is war.</source>
        <translation>Un ataque directo en este peldaño es la guerra.</translation>
    </message>
    <message>
        <source>Holding: %1.</source>
        <translation>Si se contiene: %1.</translation>
    </message>
    <message>
        <source>Exact, if nobody dies and no militia acts alone.</source>
        <translation>Exacta si nadie muere y ninguna milicia actúa por su cuenta.</translation>
    </message>
    <message>
        <source>Odds of war this turn: %1</source>
        <translation>Probabilidad de guerra este turno: %1</translation>
    </message>
    <message>
        <source>An accident, %1 up, comes with %2; a letter takes %3&#xa0;% off that.</source>
        <translation>Un accidente, %1 más arriba, llega con %2; una carta quita de eso un %3&#xa0;%.</translation>
    </message>
</context>
<context>
    <name>OddsLine</name>
    <message>
        <source>Odds of war this turn</source>
        <translation>Probabilidad de guerra este turno</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>if they hold; %1 if they strike</source>
        <translation>si se contienen; %1 si atacan</translation>
    </message>
    <message>
        <source>Odds of war this turn: %1 if they hold; %2 if they strike</source>
        <translation>Probabilidad de guerra este turno: %1 si se contienen; %2 si atacan</translation>
    </message>
</context>
<context>
    <name>OperationCard</name>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>choose an operation</source>
        <translation>elegir una operación</translation>
    </message>
    <message>
        <source>Militia</source>
        <translation>Milicia</translation>
    </message>
    <message>
        <source>which militia</source>
        <translation>qué milicia</translation>
    </message>
    <message>
        <source>strength %1, control about %2</source>
        <translation>fuerza %1, control cercano a %2</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>which target</source>
        <translation>qué blanco</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>how hard</source>
        <translation>qué grado</translation>
    </message>
    <message>
        <source>Theatre</source>
        <translation>Teatro</translation>
    </message>
    <message>
        <source>which theatre</source>
        <translation>qué teatro</translation>
    </message>
    <message>
        <source>forces there: %1</source>
        <translation>fuerzas allí: %1</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contra</translation>
    </message>
    <message>
        <source>whom</source>
        <translation>quién</translation>
    </message>
    <message>
        <source>sanctions now: %1</source>
        <translation>sanciones ahora: %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 by %2 on %3, at %4 intensity.</source>
        <translation>%1 por %2 contra %3, con intensidad %4.</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <translation>%1 contra %2.</translation>
    </message>
    <message>
        <source>%1 on %2, at %3 intensity.</source>
        <translation>%1 contra %2, con intensidad %3.</translation>
    </message>
    <message>
        <source>%1 forces to %2.</source>
        <translation>%1 fuerzas en %2.</translation>
    </message>
    <message>
        <source>%1 forces from %2.</source>
        <translation>%1 fuerzas desplegadas en %2.</translation>
    </message>
    <message>
        <source>%1 from %2.</source>
        <translation>%1 a %2.</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>Order sheet</source>
        <translation>Hoja de órdenes</translation>
    </message>
    <message>
        <source>Secret letter</source>
        <translation>Carta secreta</translation>
    </message>
    <message>
        <source>Ask the coach</source>
        <translation>Preguntar al consejero</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
</context>
<context>
    <name>PinRow</name>
    <message>
        <source>Forgot the PIN</source>
        <translation>PIN olvidado</translation>
    </message>
    <message>
        <source>Open without it</source>
        <translation>Abrir sin él</translation>
    </message>
    <message>
        <source>First the PIN: four digits.</source>
        <translation>Primero el PIN: cuatro cifras.</translation>
    </message>
    <message>
        <source>Four digits, or none.</source>
        <translation>Cuatro cifras, o ninguna.</translation>
    </message>
    <message>
        <source>That is not it. Try again.</source>
        <translation>No es ese. Pruebe otra vez.</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>PIN de %1</translation>
    </message>
    <message>
        <source>A PIN for %1, if you like</source>
        <translation>Un PIN para %1, si quiere</translation>
    </message>
    <message>
        <source>Nobody can look it up. The envelope opens without it too, and everybody at the table is told that it was.</source>
        <translation>Nadie puede consultarlo. El sobre se abre también sin él, y a todos en la mesa se les dice que fue así.</translation>
    </message>
    <message>
        <source>✓ Correct. Now hold the seal, or the Space key.</source>
        <translation>✓ Correcto. Ahora mantenga el sello, o la barra espaciadora.</translation>
    </message>
    <message>
        <source>Four digits, then the seal.</source>
        <translation>Cuatro cifras, después el sello.</translation>
    </message>
    <message>
        <source>✓ Kept for this sitting once the seal is open.</source>
        <translation>✓ Se guarda para esta sesión al abrir el sello.</translation>
    </message>
    <message>
        <source>Four digits, asked for from now on. Or none.</source>
        <translation>Cuatro cifras, que se pedirán desde ahora. O ninguna.</translation>
    </message>
</context>
<context>
    <name>PlaybackScreen</name>
    <message>
        <source>Map of the turn</source>
        <translation>Mapa del turno</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Nothing happened that %1 could see.</source>
        <translation>No ocurrió nada que %1 pudiera ver.</translation>
    </message>
    <message>
        <source>Turn %1: what happened</source>
        <translation>Turno %1: qué ocurrió</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
    <message>
        <source>Ladder %1 → %2
%3</source>
        <translation>Escalera %1 → %2
%3</translation>
    </message>
    <message>
        <source>speed of play</source>
        <translation>velocidad de la lectura</translation>
    </message>
    <message>
        <source>choose a speed</source>
        <translation>elija una velocidad</translation>
    </message>
</context>
<context>
    <name>Postmark</name>
    <message>
        <source>Postmark: %1, %2</source>
        <translation>Matasellos: %1, %2</translation>
    </message>
    <message>
        <source>Through %1, %2</source>
        <translation>Vía %1, %2</translation>
    </message>
</context>
<context>
    <name>PriceStrip</name>
    <message>
        <source>for certain</source>
        <translation>con certeza</translation>
    </message>
    <message>
        <source>**%1** a turn</source>
        <translation>**%1** por turno</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>**−%1** standing; them −%2</source>
        <translation>**−%1** de respaldo; ellos −%2</translation>
    </message>
    <message>
        <source>none while secret, **−%1** if it comes out</source>
        <translation>nada en secreto, **−%1** si sale a la luz</translation>
    </message>
    <message>
        <source>%1 → **%2**, or %3 if they write too</source>
        <translation>%1 → **%2**, o %3 si ellos también escriben</translation>
    </message>
    <message>
        <source>You would see a breach</source>
        <translation>Vería un incumplimiento</translation>
    </message>
    <message>
        <source>Cost at home</source>
        <translation>Coste en casa</translation>
    </message>
    <message>
        <source>Leak this turn</source>
        <translation>Filtración este turno</translation>
    </message>
    <message>
        <source>Leak this turn: %1.</source>
        <translation>Filtración este turno: %1.</translation>
    </message>
    <message>
        <source>At home: %1.</source>
        <translation>En casa: %1.</translation>
    </message>
    <message>
        <source>You would see a breach: %1.</source>
        <translation>Vería un incumplimiento: %1.</translation>
    </message>
</context>
<context>
    <name>PublicityTag</name>
    <message>
        <source>Who knows this: %1</source>
        <translation>Quién lo sabe: %1</translation>
    </message>
</context>
<context>
    <name>ReactionsCard</name>
    <message>
        <source>Reactions</source>
        <translation>Reacciones</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reacción</translation>
    </message>
    <message>
        <source>acknowledge it, or look away</source>
        <translation>reconocerlo o mirar hacia otro lado</translation>
    </message>
    <message>
        <source>ladder %1; counts against the striker</source>
        <translation>escalera %1; cuenta contra el atacante</translation>
    </message>
    <message>
        <source>ladder %1, standing %2</source>
        <translation>escalera %1, respaldo %2</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ni lo uno ni lo otro</translation>
    </message>
    <message>
        <source>As for the hit on %2: %1.</source>
        <translation>Sobre el golpe contra %2: %1.</translation>
    </message>
    <message>
        <source>Promise to %1</source>
        <translation>Promesa a %1</translation>
    </message>
    <message>
        <source>deliver it, or not</source>
        <translation>cumplirla o no</translation>
    </message>
    <message>
        <source>we deliver</source>
        <translation>cumplimos</translation>
    </message>
    <message>
        <source>we do not</source>
        <translation>no cumplimos</translation>
    </message>
    <message>
        <source>they may not notice</source>
        <translation>puede que no lo noten</translation>
    </message>
    <message>
        <source>they will see it</source>
        <translation>lo verán</translation>
    </message>
    <message>
        <source>You promised %2 %3: %1.</source>
        <translation>Usted prometió a %2&#xa0;%3: %1.</translation>
    </message>
    <message>
        <source>What you do not deliver is broken. A deal binds nobody.</source>
        <translation>Lo que no se cumple se rompe. Un acuerdo no obliga a nadie.</translation>
    </message>
    <message>
        <source>Acknowledged, a hit counts towards the striker&apos;s allied pressure.</source>
        <translation>Si se reconoce, un golpe suma a la presión aliada sobre el atacante.</translation>
    </message>
</context>
<context>
    <name>RecordScreen</name>
    <message>
        <source>Words and deeds</source>
        <translation>Palabras y hechos</translation>
    </message>
    <message>
        <source>The story so far</source>
        <translation>Lo ocurrido hasta ahora</translation>
    </message>
    <message>
        <source>The public record. Everybody sees the same.</source>
        <translation>El registro público. Todos ven lo mismo.</translation>
    </message>
    <message>
        <source>As your side knows it, the last turn first.</source>
        <translation>Tal como lo conoce su bando, el último turno primero.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Aún no ha ocurrido nada.</translation>
    </message>
    <message>
        <source>a caretaker governs</source>
        <translation>gobierno interino</translation>
    </message>
    <message>
        <source>clear threats made</source>
        <translation>amenazas claras hechas</translation>
    </message>
    <message>
        <source>of them defied</source>
        <translation>de ellas, desafiadas</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>cumplidas</translation>
    </message>
    <message>
        <source>found hollow</source>
        <translation>resultaron vacías</translation>
    </message>
    <message>
        <source>never defied</source>
        <translation>nunca desafiadas</translation>
    </message>
    <message>
        <source>promises found broken</source>
        <translation>promesas halladas rotas</translation>
    </message>
    <message>
        <source>denials</source>
        <translation>desmentidos</translation>
    </message>
    <message>
        <source>strikes claimed</source>
        <translation>ataques reivindicados</translation>
    </message>
    <message>
        <source>Stake %1</source>
        <translation>Apuesta %1</translation>
    </message>
    <message>
        <source>allied pressure %1 of 3</source>
        <translation>presión aliada %1 de 3</translation>
    </message>
    <message>
        <source>sanctions against %1: %2</source>
        <translation>sanciones contra %1: %2</translation>
    </message>
    <message>
        <source>owes %1 %2 in the account</source>
        <translation>debe a %1&#xa0;%2 en la cuenta</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Forces: %1</source>
        <translation>Fuerzas: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>Turno %1</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>En el mapa</translation>
    </message>
    <message>
        <source>Turn %1 again, on the map</source>
        <translation>El turno %1 otra vez, en el mapa</translation>
    </message>
    <message>
        <source>Ladder %1 → %2</source>
        <translation>Escalera %1 → %2</translation>
    </message>
    <message>
        <source>No threat, no denial, no promise seen to be broken.</source>
        <translation>Ninguna amenaza, ningún desmentido, ninguna promesa que se viera rota.</translation>
    </message>
    <message>
        <source>None: %1.</source>
        <translation>Ninguno: %1.</translation>
    </message>
    <message>
        <source>The ladder, turn by turn</source>
        <translation>La escalera, turno a turno</translation>
    </message>
    <message>
        <source>◆ Somebody struck in this turn.</source>
        <translation>◆ Alguien atacó en este turno.</translation>
    </message>
    <message>
        <source>Strikes, and whom they were laid to</source>
        <translation>Ataques, y a quién se atribuyeron</translation>
    </message>
    <message>
        <source>Nobody has struck so far.</source>
        <translation>Nadie ha atacado hasta ahora.</translation>
    </message>
    <message>
        <source>%1: **%2**</source>
        <translation>%1: **%2**</translation>
    </message>
</context>
<context>
    <name>ReplyGuess</name>
    <message>
        <source>Guessed from what you know. Their aims and their temper are not among it, so it may be far off.</source>
        <translation>Conjetura a partir de lo que usted sabe. Sus metas y su carácter no están en ello, así que puede errar mucho.</translation>
    </message>
    <message>
        <source>How %1 may answer: your staff&apos;s guess</source>
        <translation>Cómo puede responder %1: conjetura de su equipo</translation>
    </message>
    <message>
        <source>accepts %1</source>
        <translation>acepta %1</translation>
    </message>
    <message>
        <source>answers with its own %1</source>
        <translation>responde con la suya %1</translation>
    </message>
    <message>
        <source>refuses or waits %1</source>
        <translation>rechaza o espera %1</translation>
    </message>
</context>
<context>
    <name>RulesScreen</name>
    <message>
        <source>The rules</source>
        <translation>Las reglas</translation>
    </message>
    <message>
        <source>Find in the rules</source>
        <translation>Buscar en las reglas</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Rulebook</source>
        <translation>Reglamento</translation>
    </message>
    <message>
        <source>Enter goes on to the next place.</source>
        <translation>Enter pasa al siguiente lugar.</translation>
    </message>
    <message>
        <source>It stands nowhere.</source>
        <translation>No aparece en ninguna parte.</translation>
    </message>
    <message>
        <source>%1 of %2 places</source>
        <translation>lugar %1 de %2</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>Volver a «%1»</translation>
    </message>
</context>
<context>
    <name>SavedGames</name>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Ayer, %1</translation>
    </message>
    <message>
        <source>Ended in war</source>
        <translation>Acabó en guerra</translation>
    </message>
    <message>
        <source>Finished, debrief ready</source>
        <translation>Terminada, balance disponible</translation>
    </message>
    <message>
        <source>Turn %1 of %2</source>
        <translation>Turno %1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>the computer</source>
        <translation>la computadora</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Open the debrief</source>
        <translation>Abrir el balance</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>No saved game yet. Every sealed sheet is saved by itself.</source>
        <translation>Aún no hay partidas guardadas. Cada hoja sellada se guarda sola.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n older game(s)</source>
        <translation>
            <numerusform>Mostrar %n partida anterior</numerusform>
            <numerusform>Mostrar %n partidas anteriores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenarioCard</name>
    <message>
        <source>Selected</source>
        <translation>Elegido</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>Score of %1</source>
        <translation>Puntuación de %1</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 de 10</translation>
    </message>
    <message>
        <source>✓ Success: %1 or more</source>
        <translation>✓ Éxito: %1 o más</translation>
    </message>
    <message>
        <source>Short of success, which is %1</source>
        <translation>Sin llegar al éxito, que es %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Real aim</source>
        <translation>Objetivo real</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Respaldo</translation>
    </message>
    <message>
        <source>%1 at home</source>
        <translation>%1 en el interior</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Estabilidad</translation>
    </message>
    <message>
        <source>shared by all</source>
        <translation>común a todos</translation>
    </message>
    <message>
        <source>Word kept</source>
        <translation>Palabra cumplida</translation>
    </message>
    <message>
        <source>no breach</source>
        <translation>ningún incumplimiento</translation>
    </message>
    <message>
        <source>one breach</source>
        <translation>un incumplimiento</translation>
    </message>
    <message>
        <source>%1 breaches</source>
        <translation>%1 incumplimientos</translation>
    </message>
    <message>
        <source>War. A committed hawk takes %1 points from it, whatever stands above.</source>
        <translation>Guerra. Un halcón convencido obtiene de ella %1 puntos, diga lo que diga lo anterior.</translation>
    </message>
    <message>
        <source>War. Whatever stands above, everybody gets %1.</source>
        <translation>Guerra. Diga lo que diga lo anterior, todos obtienen %1.</translation>
    </message>
    <message>
        <source>A committed hawk gets %1 % of what peace brings.</source>
        <translation>Un halcón convencido obtiene el %1&#xa0;% de lo que aporta la paz.</translation>
    </message>
    <message>
        <source>Hidden until now</source>
        <translation>Oculto hasta ahora</translation>
    </message>
    <message>
        <source>The real aim: %1</source>
        <translation>El objetivo real: %1</translation>
    </message>
    <message>
        <source>Named in public as well: %1.</source>
        <translation>También nombrados en público: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>The government was a committed hawk.</source>
        <translation>El gobierno era un halcón convencido.</translation>
    </message>
    <message>
        <source>The government was no committed hawk.</source>
        <translation>El gobierno no era un halcón convencido.</translation>
    </message>
    <message>
        <source>%1 for the real aim came from promises that nobody could see kept.</source>
        <translation>%1 del objetivo real provienen de promesas que nadie pudo ver cumplidas.</translation>
    </message>
</context>
<context>
    <name>ScreenTable</name>
    <message>
        <source>Go to the briefing</source>
        <translation>Ir al informe</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>SealCard</name>
    <message>
        <source>Seal</source>
        <translation>Sellar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Clear sheet</source>
        <translation>Vaciar hoja</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>operación</translation>
    </message>
    <message>
        <source>support</source>
        <translation>apoyo</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>declaración</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>carta</translation>
    </message>
    <message>
        <source>an empty sheet</source>
        <translation>una hoja vacía</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (no %2)</source>
        <translation>%1 (sin %2)</translation>
    </message>
    <message>
        <source>Yes, seal them</source>
        <translation>Sí, sellarlas</translation>
    </message>
    <message>
        <source>Seal the orders</source>
        <translation>Sellar las órdenes</translation>
    </message>
    <message>
        <source>Not yet. %1</source>
        <translation>Aún no. %1</translation>
    </message>
    <message>
        <source>Leaves your hands: %1. It cannot be taken back.</source>
        <translation>Sale de sus manos: %1. No se puede retirar.</translation>
    </message>
    <message>
        <source>Sealing is final. Until then change anything.</source>
        <translation>El sello es definitivo. Hasta entonces puede cambiarlo todo.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>SealEnvelope</name>
    <message>
        <source>Hold the seal or the Space key for one second, or press Enter twice.</source>
        <translation>Mantenga pulsado un segundo el sello o la tecla Espacio, o pulse Enter dos veces.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>once more</source>
        <translation>otra vez</translation>
    </message>
    <message>
        <source>to open</source>
        <translation>para abrir</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>the seal</comment>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>%1 of %2 s</source>
        <translation>%1 de %2 s</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Text size, in percent</source>
        <translation>Tamaño del texto, en porcentaje</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>The map flies</source>
        <translation>El mapa vuela</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nada se mueve</translation>
    </message>
    <message>
        <source>Each takes effect at once and is kept for the next time.</source>
        <translation>Cada ajuste se aplica al instante y se guarda para la próxima vez.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Longest thinking, seconds</source>
        <translation>Reflexión más larga, en segundos</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>An opponent then seals the best sheet it has found. How far it gets depends on the computer, so that the same game may go another way.</source>
        <translation>Pasado ese tiempo, el rival sella la mejor hoja que ha encontrado. Hasta dónde llega depende del ordenador, así que la misma partida puede seguir otro camino.</translation>
    </message>
    <message>
        <source>Locks by itself, seconds</source>
        <translation>Se bloquea por sí sola, segundos</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Where several people share the screen, and nobody presses a key for so long.</source>
        <translation>Donde varias personas comparten la pantalla y nadie pulsa una tecla durante ese tiempo.</translation>
    </message>
    <message>
        <source>Time for a turn, minutes</source>
        <translation>Tiempo para un turno, minutos</translation>
    </message>
    <message>
        <source>For each side, from sitting down to the seal. When it is over it is said, and nothing is sealed for anybody.</source>
        <translation>Para cada parte, desde que se sienta hasta el sello. Cuando termina se avisa, y no se sella nada por nadie.</translation>
    </message>
</context>
<context>
    <name>ShareBars</name>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>SplitBar</name>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Back Channel</source>
        <translation>Back Channel</translation>
    </message>
    <message>
        <source>Two rivals strike through others, threaten in public,
and write to each other in secret.</source>
        <translation>Dos rivales atacan por medio de otros, se amenazan en público
y se escriben en secreto.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New game</source>
        <translation>Partida nueva</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>One page to play from, and behind it every rule, every crisis and every number of the scenario.</source>
        <translation>Una página para jugar y, detrás de ella, todas las reglas, todas las crisis y todas las cifras del escenario.</translation>
    </message>
    <message>
        <source>Read the rules</source>
        <translation>Leer las reglas</translation>
    </message>
    <message>
        <source>%1 · %2 turns · %3 seats</source>
        <translation>%1 · %2 turnos · %3 asientos</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>the computer, %1</source>
        <translation>la computadora, %1</translation>
    </message>
    <message>
        <source>the computer</source>
        <translation>la computadora</translation>
    </message>
    <message>
        <source>%2 is played by %1.</source>
        <translation>Por %2 juega %1.</translation>
    </message>
    <message>
        <source>Choose a person for one seat at least.</source>
        <translation>Elija una persona para un asiento al menos.</translation>
    </message>
    <message>
        <source>%1 turns. Finishes at about %2 if you begin now.</source>
        <translation>%1 turnos. Termina hacia las %2 si empieza ahora.</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Empezar %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n minute(s)</source>
        <translation>
            <numerusform>%1, %n minuto</numerusform>
            <numerusform>%1, %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>The game to be played</source>
        <translation>La partida que se va a jugar</translation>
    </message>
    <message>
        <source>%3 is played by %1 %2.</source>
        <translation>Por %3 juega %1 %2.</translation>
    </message>
    <message>
        <source>the game</source>
        <translation>la partida</translation>
    </message>
    <message>
        <source>choose a game</source>
        <translation>elija una partida</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turno</numerusform>
            <numerusform>%n turnos</numerusform>
        </translation>
    </message>
    <message>
        <source>Character of %1</source>
        <translation>Carácter de %1</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>con el carácter «%1»</translation>
    </message>
    <message>
        <source>seeking its own best</source>
        <translation>buscando lo mejor para sí</translation>
    </message>
    <message>
        <source>Whatever that takes.</source>
        <translation>Cueste lo que cueste.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Time for a turn</source>
        <translation>Tiempo para un turno</translation>
    </message>
    <message>
        <source>Play %1 with the rules as printed. A turn takes %2.</source>
        <translation>Jugar %1 con las reglas impresas. Un turno dura %2.</translation>
    </message>
    <message>
        <source>its time</source>
        <translation>lo que haga falta</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message>
        <source>Public statement</source>
        <translation>Declaración pública</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>say something, or nothing</source>
        <translation>decir algo o nada</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>whom</source>
        <translation>quién</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Si</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>any theatre</source>
        <translation>el teatro que sea</translation>
    </message>
    <message>
        <source>We will</source>
        <translation>Vamos a</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Words never move the ladder.</source>
        <translation>Las palabras nunca mueven la escalera.</translation>
    </message>
    <message>
        <source>%1 to %2: if %3 in %4, we will %5.</source>
        <translation>%1 a %2: si %3 en %4, vamos a %5.</translation>
    </message>
    <message>
        <source>Raises your stake by %1. Defied and not carried out, it costs the stake in standing.</source>
        <translation>Sube su apuesta %1. Si la desafían y no se cumple, cuesta la apuesta en respaldo.</translation>
    </message>
    <message>
        <source>%1 to %2.</source>
        <translation>%1 a %2.</translation>
    </message>
    <message>
        <source>Raises your stake by %1. It names nothing, so nothing can be held against it.</source>
        <translation>Sube su apuesta %1. No nombra nada, así que nada se le puede reprochar.</translation>
    </message>
    <message>
        <source>%1 of any part.</source>
        <translation>%1 de toda participación.</translation>
    </message>
    <message>
        <source>You are rightly blamed %1 less often this turn.</source>
        <translation>Este turno la atribución acierta un %1 menos en su caso.</translation>
    </message>
    <message>
        <source>%1 of this turn&apos;s strike.</source>
        <translation>%1 del ataque de este turno.</translation>
    </message>
    <message>
        <source>Everybody knows it was you. Brings %1 standing if it answers a hit.</source>
        <translation>Todos saben que fue usted. Aporta %1 de respaldo si responde a un golpe.</translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Costs them %1 standing, if a strike was laid at their door.</source>
        <translation>Les cuesta %1 de respaldo si se les atribuyó un ataque.</translation>
    </message>
    <message>
        <source>Lowers your stake by %1, costs %2 standing, and makes a hold cool more.</source>
        <translation>Baja su apuesta %1, cuesta %2 de respaldo y hace que la contención enfríe más.</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>StepTrack</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Offers that you could make</source>
        <translation>Ofertas que podría hacer</translation>
    </message>
    <message>
        <source>on your sheet</source>
        <translation>en su hoja</translation>
    </message>
    <message>
        <source>Write this offer</source>
        <translation>Escribir esta oferta</translation>
    </message>
    <message>
        <source>Write this offer: %1</source>
        <translation>Escribir esta oferta: %1</translation>
    </message>
    <message>
        <source>More of them, %1 in all, are in the list of terms of your letter.</source>
        <translation>Hay más, %1 en total, en la lista de condiciones de su carta.</translation>
    </message>
</context>
<context>
    <name>SupportCard</name>
    <message>
        <source>Support</source>
        <translation>Apoyo</translation>
    </message>
    <message>
        <source>choose a support</source>
        <translation>elegir un apoyo</translation>
    </message>
    <message>
        <source>the strike on %1</source>
        <translation>el ataque contra %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>works: %1</source>
        <translation>obras: %1</translation>
    </message>
    <message>
        <source>strength %1</source>
        <translation>fuerza %1</translation>
    </message>
    <message>
        <source>grievance %1</source>
        <translation>malestar %1</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>One more strength, less grievance. Nobody else sees it.</source>
        <translation>Un punto más de fuerza, menos malestar. Nadie más lo ve.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Right %1, wrong %2, otherwise nothing. Told to you alone.</source>
        <translation>Acierto %1, error %2; si no, nada. Solo se le dice a usted.</translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Right %1. Told to you alone.</source>
        <translation>Acierto %1. Solo se le dice a usted.</translation>
    </message>
    <message>
        <source>Finds a breach with %1.</source>
        <translation>Descubre un incumplimiento con una probabilidad del %1.</translation>
    </message>
    <message>
        <source>Each work lowers the odds that people die there by %1 %.</source>
        <translation>Cada obra baja un %1&#xa0;% la probabilidad de que haya muertos allí.</translation>
    </message>
    <message>
        <source>This turn the odds that it acts alone fall by %1 %. Its grievance grows.</source>
        <translation>Este turno la probabilidad de que actúe por su cuenta baja un %1&#xa0;%. Crece su malestar.</translation>
    </message>
</context>
<context>
    <name>SuspectsCard</name>
    <message>
        <source>Who ordered the strike</source>
        <translation>Quién ordenó el ataque</translation>
    </message>
    <message>
        <source>Reckoned from the finding, and from how often such findings are right.</source>
        <translation>Calculado a partir del dictamen y de cuántas veces aciertan tales dictámenes.</translation>
    </message>
</context>
<context>
    <name>TheatresCard</name>
    <message>
        <source>Everything on the map</source>
        <translation>Todo lo que hay en el mapa</translation>
    </message>
    <message>
        <source>Theatres</source>
        <translation>Teatros</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Theatres, and what is in them</source>
        <translation>Teatros y lo que hay en ellos</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the list of theatres</source>
        <translation>Mostrar la lista de teatros</translation>
    </message>
    <message>
        <source>Fold the list of theatres</source>
        <translation>Plegar la lista de teatros</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>read-out</source>
        <translation>lectura</translation>
    </message>
    <message>
        <source>briefing</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>órdenes</translation>
    </message>
    <message>
        <source>secret channel</source>
        <translation>canal secreto</translation>
    </message>
    <message>
        <source>record</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>Where we are</source>
        <translation>Dónde estamos</translation>
    </message>
    <message>
        <source>Back Channel</source>
        <translation>Back Channel</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>El final</translation>
    </message>
    <message>
        <source>Turn %1 of %2</source>
        <translation>Turno %1 de %2</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>está aquí</translation>
    </message>
    <message>
        <source>Channel, %1 new</source>
        <translation>Canal, %1 sin leer</translation>
    </message>
    <message>
        <source>Show the steps of the lesson again</source>
        <translation>Mostrar otra vez los pasos de la lección</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Guardado</translation>
    </message>
    <message>
        <source>At %1, in %2</source>
        <translation>A las %1, en %2</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>▲ %1 over</source>
        <translation>▲ %1 de más</translation>
    </message>
    <message>
        <source>▲ %1 left</source>
        <translation>▲ quedan %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message numerus="yes">
        <source>Of %n minute(s) for this turn. Nothing is sealed for you when they are over.</source>
        <translation>
            <numerusform>De %n minuto para este turno. Nada se sella por usted cuando termina.</numerusform>
            <numerusform>De %n minutos para este turno. Nada se sella por usted cuando terminan.</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>What has no room here</source>
        <translation>Lo que aquí no cabe</translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>F1 or right click: what this means</source>
        <translation>F1 o clic derecho: qué significa esto</translation>
    </message>
</context>
<context>
    <name>TracksBar</name>
    <message>
        <source>Escalation ladder</source>
        <translation>Escalera de escalada</translation>
    </message>
    <message>
        <source>over</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>Now %1. With your draft: %2 if they hold, %3 if they strike.</source>
        <translation>Ahora %1. Con su borrador: %2 si se contienen, %3 si atacan.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>you may answer</source>
        <translation>puede responder</translation>
    </message>
    <message>
        <source>you struck more</source>
        <translation>usted atacó más</translation>
    </message>
    <message>
        <source>even</source>
        <translation>igualado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Your stake</source>
        <translation>Su apuesta</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Respaldo</translation>
    </message>
    <message>
        <source>yours, private</source>
        <translation>suyo, privado</translation>
    </message>
    <message>
        <source>no strikes</source>
        <translation>ningún ataque</translation>
    </message>
    <message>
        <source>answers only</source>
        <translation>solo respuestas</translation>
    </message>
    <message>
        <source>they frown</source>
        <translation>desaprueban</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1; theirs %2</source>
        <translation>%1; la del rival: %2</translation>
    </message>
    <message>
        <source>Allied pressure</source>
        <translation>Presión aliada</translation>
    </message>
    <message>
        <source>%1 of 3</source>
        <translation>%1 de 3</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Estabilidad</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>compartida</translation>
    </message>
    <message>
        <source>Under the rungs: the odds of losing control there, each turn.</source>
        <translation>Bajo los peldaños: la probabilidad de perder allí el control, cada turno.</translation>
    </message>
    <message>
        <source>Escalation ladder: %1</source>
        <translation>Escalera de escalada: %1</translation>
    </message>
</context>
<context>
    <name>TreatyEditor</name>
    <message>
        <source>Expert: all fields</source>
        <translation>Experto: todos los campos</translation>
    </message>
    <message>
        <source>Where, for how long, from when, on what condition, who checks, what is said if asked</source>
        <translation>Dónde, por cuánto tiempo, desde cuándo, con qué condición, quién verifica, qué se dice si preguntan</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Cláusula</translation>
    </message>
    <message>
        <source>add a second clause</source>
        <translation>añadir otra cláusula</translation>
    </message>
    <message>
        <source>choose a clause</source>
        <translation>elegir una cláusula</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>nada más</translation>
    </message>
    <message>
        <source>can be broken unseen</source>
        <translation>se puede romper sin que se vea</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>y %1</translation>
    </message>
    <message>
        <source>any militia</source>
        <translation>cualquier milicia</translation>
    </message>
    <message>
        <source>Militia</source>
        <translation>Milicia</translation>
    </message>
    <message>
        <source>any theatre</source>
        <translation>el teatro que sea</translation>
    </message>
    <message>
        <source>Theatre</source>
        <translation>Teatro</translation>
    </message>
    <message>
        <source> from %1</source>
        <translation> desplegadas en %1</translation>
    </message>
    <message>
        <source> in %1</source>
        <translation> en %1</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Por cuánto tiempo</translation>
    </message>
    <message>
        <source> for %1</source>
        <translation> durante %1</translation>
    </message>
    <message>
        <source>next turn</source>
        <translation>el próximo turno</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) after the deal</source>
        <translation>
            <numerusform>%n turno después del acuerdo</numerusform>
            <numerusform>%n turnos después del acuerdo</numerusform>
        </translation>
    </message>
    <message>
        <source>From when</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>, from %1</source>
        <translation>, desde %1</translation>
    </message>
    <message>
        <source>, due %1</source>
        <translation>, con vencimiento %1</translation>
    </message>
    <message>
        <source>if the other keeps its word</source>
        <translation>si la otra parte cumple su palabra</translation>
    </message>
    <message>
        <source>in any case</source>
        <translation>en todo caso</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Who checks</source>
        <translation>Quién verifica</translation>
    </message>
    <message>
        <source>Secret or announced</source>
        <translation>Secreto o anunciado</translation>
    </message>
    <message>
        <source>If asked</source>
        <translation>Si preguntan</translation>
    </message>
    <message>
        <source>Each side checks by %1. It stays %2, and if asked both say %3.</source>
        <translation>Quién verifica: %1. El acuerdo queda %2 y, si preguntan, ambas partes dicen %3.</translation>
    </message>
    <message>
        <source>%1 will</source>
        <translation>%1 se compromete a</translation>
    </message>
    <message>
        <source>angers %1</source>
        <translation>enfada a %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>a hidden breach shows with %1</source>
        <translation>un incumplimiento oculto se ve con %1</translation>
    </message>
    <message>
        <source>everybody learns of it, and of a breach</source>
        <translation>lo saben todos, también de un incumplimiento</translation>
    </message>
    <message>
        <source>only the two of you know</source>
        <translation>solo lo saben ustedes dos</translation>
    </message>
    <message>
        <source>a leak costs %1 % of the usual, envoys are seen at %2 %</source>
        <translation>una filtración cuesta el %1&#xa0;% de lo usual; se ve a los enviados al %2&#xa0;%</translation>
    </message>
    <message>
        <source>nowhere else</source>
        <translation>en ningún otro sitio</translation>
    </message>
    <message>
        <source>Where else</source>
        <translation>Dónde más</translation>
    </message>
    <message>
        <source> and %1</source>
        <translation> y %1</translation>
    </message>
</context>
<context>
    <name>TreatyOutlook</name>
    <message>
        <source>%1 %2 (%3).</source>
        <translation>%1 %2 (%3).</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>TreatyView</name>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>TurnHead</name>
    <message>
        <source>Turn %1 of %2</source>
        <translation>Turno %1 de %2</translation>
    </message>
</context>
<context>
    <name>TurnTruth</name>
    <message>
        <source>Turn %1</source>
        <translation>Turno %1</translation>
    </message>
    <message>
        <source>See it on the map</source>
        <translation>Ver en el mapa</translation>
    </message>
    <message>
        <source>%1 ordered</source>
        <translation>%1 ordenó</translation>
    </message>
    <message>
        <source>Nothing: the sheet was empty.</source>
        <translation>Nada: la hoja estaba vacía.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Expected a strike with %1 %. It came.</source>
        <translation>Esperaba un ataque con un %1&#xa0;%. Llegó.</translation>
    </message>
    <message>
        <source>Expected a strike with %1 %. None came.</source>
        <translation>Esperaba un ataque con un %1&#xa0;%. No llegó.</translation>
    </message>
    <message>
        <source>Who really gave the order</source>
        <translation>Quién dio en realidad la orden</translation>
    </message>
    <message>
        <source>In truth: %1.</source>
        <translation>En realidad: %1.</translation>
    </message>
    <message>
        <source>What happened, and who knew</source>
        <translation>Qué ocurrió y quién lo supo</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Who was blamed</source>
        <translation>A quién se culpó</translation>
    </message>
    <message>
        <source>What %1 was told</source>
        <translation>Lo que se le dijo a %1</translation>
    </message>
</context>
<context>
    <name>TurningCard</name>
    <message>
        <source>Turning point %1 of %2</source>
        <translation>Momento decisivo %1 de %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next turning point</source>
        <translation>Siguiente momento decisivo</translation>
    </message>
    <message>
        <source>▲ The odds of war by the end rose from %1 to **%2**.</source>
        <translation>▲ La probabilidad de guerra hasta el final subió de %1 a **%2**.</translation>
    </message>
    <message>
        <source>▼ The odds of war by the end fell from %1 to **%2**.</source>
        <translation>▼ La probabilidad de guerra hasta el final bajó de %1 a **%2**.</translation>
    </message>
    <message>
        <source>Chance alone could have moved them by %1.</source>
        <translation>El azar por sí solo pudo moverla %1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>Your sheet is sealed and saved. You may leave and go on later.</source>
        <translation>Su hoja está sellada y guardada. Puede salir y seguir más tarde.</translation>
    </message>
    <message>
        <source>Leave the game</source>
        <translation>Salir de la partida</translation>
    </message>
    <message>
        <source>%1 is writing its sheet</source>
        <translation>%1 escribe su hoja</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Responder ya</translation>
    </message>
    <message>
        <source>It plays the best sheet that it has found so far.</source>
        <translation>Juega la mejor hoja que ha encontrado hasta ahora.</translation>
    </message>
    <message>
        <source>%1 % thought through</source>
        <translation>%1 % pensado</translation>
    </message>
</context>
<context>
    <name>WhatIfCard</name>
    <message>
        <source>What if?</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>As played</source>
        <translation>Como se jugó</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Y si</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>otra orden</translation>
    </message>
    <message>
        <source>instead: %1</source>
        <translation>en vez de: %1</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>Otra orden</translation>
    </message>
    <message>
        <source>In turn %1 let %2 %3, not %4.</source>
        <translation>En el turno %1, %2 podría %3, en vez de %4.</translation>
    </message>
    <message>
        <source>In turn %1 let %2 %3.</source>
        <translation>En el turno %1, %2 podría %3.</translation>
    </message>
    <message>
        <source>There was no other order to give.</source>
        <translation>No había otra orden que dar.</translation>
    </message>
    <message>
        <source>The turn is played again with the other order, many times and with other dice, and on to the end.</source>
        <translation>El turno se juega otra vez con la otra orden, muchas veces y con otros dados, hasta el final.</translation>
    </message>
    <message>
        <source>Playing %1 games twice …</source>
        <translation>Jugando %1 partidas dos veces…</translation>
    </message>
    <message>
        <source>both, one or neither succeed</source>
        <translation>éxito de ambos, de uno o de ninguno</translation>
    </message>
    <message>
        <source>all, some or none succeed</source>
        <translation>éxito de todos, de algunos o de ninguno</translation>
    </message>
    <message>
        <source>From the left: %1; war hatched. War %2, as played %3. %4 games each, with %5 in every seat; chance alone moves a share by up to %6.</source>
        <translation>Desde la izquierda: %1; la guerra, rayada. Guerra %2, como se jugó %3. %4 partidas cada una, con %5 en cada puesto; el azar solo mueve una parte hasta %6.</translation>
    </message>
</context>
<context>
    <name>bc::ui</name>
    <message>
        <source>militia</source>
        <translation>milicia</translation>
    </message>
    <message>
        <source>go-between</source>
        <translation>intermediario</translation>
    </message>
    <message>
        <source>one strike last turn</source>
        <translation>un ataque el turno pasado</translation>
    </message>
    <message>
        <source>%1 strikes last turn</source>
        <translation>%1 ataques el turno pasado</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>en calma</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>con daños</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>fuera de servicio</translation>
    </message>
    <message>
        <source>works: %1</source>
        <translation>obras: %1</translation>
    </message>
    <message>
        <source>patron: %1</source>
        <translation>patrocinador: %1</translation>
    </message>
    <message>
        <source>yours; strength %1, control about %2, grievance %3</source>
        <translation>suya; fuerza %1, control cercano a %2, malestar %3</translation>
    </message>
    <message>
        <source>your channel is open</source>
        <translation>su canal está abierto</translation>
    </message>
    <message>
        <source>no channel of yours</source>
        <translation>usted no tiene canal aquí</translation>
    </message>
    <message>
        <source>Strike on %1</source>
        <translation>Ataque contra %1</translation>
    </message>
    <message>
        <source>Your order</source>
        <translation>Su orden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Your order, not yet sealed</source>
        <translation>Su orden, aún sin sellar</translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>motivo: %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 any militia</source>
        <translation>%1 cualquier milicia</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 desplegadas en %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>for %n turn(s)</source>
        <translation>
            <numerusform>durante %n turno</numerusform>
            <numerusform>durante %n turnos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) after the deal</source>
        <translation>
            <numerusform>%n turno después del acuerdo</numerusform>
            <numerusform>%n turnos después del acuerdo</numerusform>
        </translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation>turno %1</translation>
    </message>
    <message>
        <source>turns %1 to %2</source>
        <translation>turnos %1 a %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, if the other keeps its word</source>
        <translation>%1, si la otra parte cumple su palabra</translation>
    </message>
    <message>
        <source>not to strike</source>
        <translation>no atacar</translation>
    </message>
    <message>
        <source>not to strike through militias</source>
        <translation>no atacar por medio de milicias</translation>
    </message>
    <message>
        <source>not to strike openly</source>
        <translation>no atacar abiertamente</translation>
    </message>
    <message>
        <source>not to strike by stealth</source>
        <translation>no atacar de forma encubierta</translation>
    </message>
    <message>
        <source>to send no more forces</source>
        <translation>no enviar más fuerzas</translation>
    </message>
    <message>
        <source>not to arm any militia</source>
        <translation>no armar a ninguna milicia</translation>
    </message>
    <message>
        <source>not to arm %1</source>
        <translation>no armar a %1</translation>
    </message>
    <message>
        <source>to impose no sanction</source>
        <translation>no imponer sanciones</translation>
    </message>
    <message>
        <source>to make no public threat</source>
        <translation>no amenazar en público</translation>
    </message>
    <message>
        <source>to restrain a militia</source>
        <translation>refrenar a una milicia</translation>
    </message>
    <message>
        <source>to restrain %1</source>
        <translation>refrenar a %1</translation>
    </message>
    <message>
        <source>to cut the arms of a militia</source>
        <translation>reducir las armas de una milicia</translation>
    </message>
    <message>
        <source>to cut the arms of %1</source>
        <translation>reducir las armas de %1</translation>
    </message>
    <message>
        <source>to withdraw forces</source>
        <translation>retirar fuerzas</translation>
    </message>
    <message>
        <source>to lift a sanction</source>
        <translation>levantar una sanción</translation>
    </message>
    <message>
        <source>to release prisoners</source>
        <translation>liberar presos</translation>
    </message>
    <message>
        <source>to hold</source>
        <translation>mantener la contención</translation>
    </message>
    <message>
        <source>to speak softly in public</source>
        <translation>usar en público un tono conciliador</translation>
    </message>
    <message>
        <source>%1 will %2</source>
        <translation>%1 se compromete a %2</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, y </translation>
    </message>
    <message>
        <source>Each of us is bound only while the other keeps its word.</source>
        <translation>Cada parte queda obligada solo mientras la otra cumpla su palabra.</translation>
    </message>
    <message>
        <source>We are bound only while you keep your word.</source>
        <translation>Quedamos obligados solo mientras ustedes cumplan su palabra.</translation>
    </message>
    <message>
        <source>You are bound only while we keep our word.</source>
        <translation>Ustedes quedan obligados solo mientras cumplamos nuestra palabra.</translation>
    </message>
    <message>
        <source>The go-between is to check.</source>
        <translation>La verificación corresponde al intermediario.</translation>
    </message>
    <message>
        <source>Nobody is to check.</source>
        <translation>Nadie verificará.</translation>
    </message>
    <message>
        <source>We announce it together.</source>
        <translation>Lo anunciamos juntos.</translation>
    </message>
    <message>
        <source>If asked, it is about people in need.</source>
        <translation>Si preguntan, es un asunto humanitario.</translation>
    </message>
    <message>
        <source>If asked, it is a technical matter.</source>
        <translation>Si preguntan, es un asunto técnico.</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigor</translation>
    </message>
    <message>
        <source>kept, as far as you know</source>
        <translation>cumplida, que usted sepa</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>sin cumplir</translation>
    </message>
    <message>
        <source>found broken, perhaps wrongly</source>
        <translation>hallada rota, quizá por error</translation>
    </message>
    <message>
        <source>fell away</source>
        <translation>decayó</translation>
    </message>
    <message>
        <source>ladder %1 to %2</source>
        <translation>escalera %1 hasta %2</translation>
    </message>
    <message>
        <source>%1 stake %2</source>
        <translation>apuesta %1: %2</translation>
    </message>
    <message>
        <source>%1 standing %2</source>
        <translation>respaldo %1: %2</translation>
    </message>
    <message>
        <source>pressure of %1 allies now %2</source>
        <translation>presión de los aliados %1: %2</translation>
    </message>
    <message>
        <source>%1 real aim %2</source>
        <translation>objetivo real %1: %2</translation>
    </message>
    <message>
        <source>account %1 towards %2 for %3</source>
        <translation>cuenta de %3 con %2: %1</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>nobody knew</source>
        <translation>nadie lo supo</translation>
    </message>
    <message>
        <source>your side only</source>
        <translation>solo su bando</translation>
    </message>
    <message>
        <source>you</source>
        <translation>su gobierno</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reacciones</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Militias on their own</source>
        <translation>Milicias por su cuenta</translation>
    </message>
    <message>
        <source>Strikes land</source>
        <translation>Impacto de los ataques</translation>
    </message>
    <message>
        <source>Who is blamed</source>
        <translation>A quién se atribuye</translation>
    </message>
    <message>
        <source>Leaks and the press</source>
        <translation>Filtraciones y prensa</translation>
    </message>
    <message>
        <source>Home and allies</source>
        <translation>Frente interno y aliados</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>War check</source>
        <translation>Prueba de guerra</translation>
    </message>
    <message>
        <source>Calming down</source>
        <translation>Distensión</translation>
    </message>
    <message>
        <source>The next turn</source>
        <translation>El turno siguiente</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Militias</source>
        <translation>Milicias</translation>
    </message>
    <message>
        <source>Strikes</source>
        <translation>Ataques</translation>
    </message>
    <message>
        <source>Blame</source>
        <translation>Autoría</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Prensa</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Interior</translation>
    </message>
    <message>
        <source>Calming</source>
        <translation>Distensión</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>%1 Nobody can say who it was.</source>
        <translation>%1 Nadie puede decir quién fue.</translation>
    </message>
    <message>
        <source>%1 Blamed: %2, acting alone.</source>
        <translation>%1 Se atribuye a %2, por su cuenta.</translation>
    </message>
    <message>
        <source>%1 Blamed: %2, through %3.</source>
        <translation>%1 Se atribuye a %2, por medio de %3.</translation>
    </message>
    <message>
        <source>%1 Blamed: %2.</source>
        <translation>%1 Se atribuye a %2.</translation>
    </message>
    <message>
        <source>%1 said nothing in public.</source>
        <translation>%1 no dijo nada en público.</translation>
    </message>
    <message>
        <source>%1 made a clear threat to %2.</source>
        <translation>%1 lanzó una amenaza clara a %2.</translation>
    </message>
    <message>
        <source>%1 warned %2 in vague words.</source>
        <translation>%1 hizo una advertencia vaga a %2.</translation>
    </message>
    <message>
        <source>%1 denied any part.</source>
        <translation>%1 negó toda participación.</translation>
    </message>
    <message>
        <source>%1 claimed a strike.</source>
        <translation>%1 reivindicó un ataque.</translation>
    </message>
    <message>
        <source>%1 condemned %2.</source>
        <translation>%1 condenó a %2.</translation>
    </message>
    <message>
        <source>%1 spoke softly to %2.</source>
        <translation>%1 usó un tono conciliador con %2.</translation>
    </message>
    <message>
        <source>No operation</source>
        <translation>Sin operación</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Contenerse</translation>
    </message>
    <message>
        <source>Militia strike</source>
        <translation>Ataque de milicia</translation>
    </message>
    <message>
        <source>Covert act</source>
        <translation>Acción encubierta</translation>
    </message>
    <message>
        <source>Direct strike</source>
        <translation>Ataque directo</translation>
    </message>
    <message>
        <source>Warned strike</source>
        <translation>Ataque anunciado</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Sanction</source>
        <translation>Sanción</translation>
    </message>
    <message>
        <source>Lift a sanction</source>
        <translation>Levantar una sanción</translation>
    </message>
    <message>
        <source>No support</source>
        <translation>Sin apoyo</translation>
    </message>
    <message>
        <source>Fortify</source>
        <translation>Fortificar</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Armar</translation>
    </message>
    <message>
        <source>Restrain</source>
        <translation>Refrenar</translation>
    </message>
    <message>
        <source>Find out who struck</source>
        <translation>Averiguar quién atacó</translation>
    </message>
    <message>
        <source>Find out the real aim</source>
        <translation>Averiguar el objetivo real</translation>
    </message>
    <message>
        <source>Find out who writes</source>
        <translation>Averiguar quién escribe</translation>
    </message>
    <message>
        <source>Inspect a promise</source>
        <translation>Inspeccionar una promesa</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>No decir nada</translation>
    </message>
    <message>
        <source>A clear threat</source>
        <translation>Amenaza clara</translation>
    </message>
    <message>
        <source>A vague warning</source>
        <translation>Advertencia vaga</translation>
    </message>
    <message>
        <source>A denial</source>
        <translation>Desmentido</translation>
    </message>
    <message>
        <source>A claim</source>
        <translation>Reivindicación</translation>
    </message>
    <message>
        <source>A condemnation</source>
        <translation>Condena</translation>
    </message>
    <message>
        <source>A conciliatory word</source>
        <translation>Palabra conciliadora</translation>
    </message>
    <message>
        <source>No letter</source>
        <translation>Sin carta</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>A warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>A clarification</source>
        <translation>Aclaración</translation>
    </message>
    <message>
        <source>An offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Accept their offer</source>
        <translation>Aceptar su oferta</translation>
    </message>
    <message>
        <source>Reject their offer</source>
        <translation>Rechazar su oferta</translation>
    </message>
    <message>
        <source>A counter-offer</source>
        <translation>Contraoferta</translation>
    </message>
    <message>
        <source>Let their offer lapse</source>
        <translation>Dejar caducar su oferta</translation>
    </message>
    <message>
        <source>Publish their last letter</source>
        <translation>Publicar su última carta</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>we are struck</source>
        <translation>nos atacan</translation>
    </message>
    <message>
        <source>a strike kills our people</source>
        <translation>un ataque mata a nuestra gente</translation>
    </message>
    <message>
        <source>they strike us openly</source>
        <translation>nos atacan abiertamente</translation>
    </message>
    <message>
        <source>strike back</source>
        <translation>devolver el golpe</translation>
    </message>
    <message>
        <source>strike them openly</source>
        <translation>atacarlos abiertamente</translation>
    </message>
    <message>
        <source>impose a sanction</source>
        <translation>imponer una sanción</translation>
    </message>
    <message>
        <source>acknowledge it</source>
        <translation>reconocerlo</translation>
    </message>
    <message>
        <source>look away</source>
        <translation>mirar hacia otro lado</translation>
    </message>
    <message>
        <source>not strike</source>
        <translation>no atacar</translation>
    </message>
    <message>
        <source>not strike through militias</source>
        <translation>no atacar por medio de milicias</translation>
    </message>
    <message>
        <source>not strike openly</source>
        <translation>no atacar abiertamente</translation>
    </message>
    <message>
        <source>not strike by stealth</source>
        <translation>no atacar de forma encubierta</translation>
    </message>
    <message>
        <source>send no more forces</source>
        <translation>no enviar más fuerzas</translation>
    </message>
    <message>
        <source>not arm</source>
        <translation>dejar de armar a</translation>
    </message>
    <message>
        <source>impose no sanction</source>
        <translation>no imponer sanciones</translation>
    </message>
    <message>
        <source>make no public threat</source>
        <translation>no amenazar en público</translation>
    </message>
    <message>
        <source>restrain</source>
        <translation>refrenar a</translation>
    </message>
    <message>
        <source>cut the arms of</source>
        <translation>reducir las armas de</translation>
    </message>
    <message>
        <source>withdraw forces</source>
        <translation>retirar fuerzas</translation>
    </message>
    <message>
        <source>lift a sanction</source>
        <translation>levantar una sanción</translation>
    </message>
    <message>
        <source>release prisoners</source>
        <translation>liberar presos</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>mantener la contención</translation>
    </message>
    <message>
        <source>speak softly in public</source>
        <translation>usar en público un tono conciliador</translation>
    </message>
    <message>
        <source>its own sources</source>
        <translation>sus propias fuentes</translation>
    </message>
    <message>
        <source>the go-between</source>
        <translation>el intermediario</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secreto</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>anunciado</translation>
    </message>
    <message>
        <source>there are no talks</source>
        <translation>que no hay conversaciones</translation>
    </message>
    <message>
        <source>it is about people in need</source>
        <translation>que es un asunto humanitario</translation>
    </message>
    <message>
        <source>it is a technical matter</source>
        <translation>que es un asunto técnico</translation>
    </message>
    <message>
        <source>nobody died</source>
        <translation>sin muertos</translation>
    </message>
    <message>
        <source>some died</source>
        <translation>hubo muertos</translation>
    </message>
    <message>
        <source>many died</source>
        <translation>muchos muertos</translation>
    </message>
    <message>
        <source>by a militia</source>
        <translation>por una milicia</translation>
    </message>
    <message>
        <source>by stealth</source>
        <translation>encubierto</translation>
    </message>
    <message>
        <source>openly</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>openly, and warned</source>
        <translation>abierto y con aviso</translation>
    </message>
    <message>
        <source>the game has ended</source>
        <translation>la partida ha terminado</translation>
    </message>
    <message>
        <source>not in these rules</source>
        <translation>no figura en estas reglas</translation>
    </message>
    <message>
        <source>something is still to be chosen</source>
        <translation>falta elegir algo</translation>
    </message>
    <message>
        <source>something does not belong here</source>
        <translation>algo no corresponde aquí</translation>
    </message>
    <message>
        <source>not yours</source>
        <translation>no es suyo</translation>
    </message>
    <message>
        <source>not a rival&apos;s</source>
        <translation>no es de un rival</translation>
    </message>
    <message>
        <source>out of its reach</source>
        <translation>fuera de su alcance</translation>
    </message>
    <message>
        <source>too weak for this</source>
        <translation>no tiene fuerza para esto</translation>
    </message>
    <message>
        <source>out of use already</source>
        <translation>ya está fuera de servicio</translation>
    </message>
    <message>
        <source>your allies refuse</source>
        <translation>sus aliados se niegan</translation>
    </message>
    <message>
        <source>only in answer to a hit</source>
        <translation>solo en respuesta a un golpe</translation>
    </message>
    <message>
        <source>needs an open channel</source>
        <translation>requiere un canal abierto</translation>
    </message>
    <message>
        <source>at its limit</source>
        <translation>está en su límite</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>no hay nada ahí</translation>
    </message>
    <message>
        <source>an angry faction forbids it</source>
        <translation>una facción indignada lo prohíbe</translation>
    </message>
    <message>
        <source>not a rival</source>
        <translation>no es un rival</translation>
    </message>
    <message>
        <source>needs a hidden strike on this sheet</source>
        <translation>requiere un ataque oculto en esta hoja</translation>
    </message>
    <message>
        <source>nothing to deny</source>
        <translation>nada que desmentir</translation>
    </message>
    <message>
        <source>nothing to find out</source>
        <translation>nada que averiguar</translation>
    </message>
    <message>
        <source>no such promise</source>
        <translation>esa promesa no existe</translation>
    </message>
    <message>
        <source>does not serve you two now</source>
        <translation>ahora no sirve a las dos partes</translation>
    </message>
    <message>
        <source>carries messages only</source>
        <translation>solo lleva mensajes</translation>
    </message>
    <message>
        <source>no offer lies open</source>
        <translation>no hay ninguna oferta abierta</translation>
    </message>
    <message>
        <source>an offer of yours lies open</source>
        <translation>usted ya tiene una oferta abierta</translation>
    </message>
    <message>
        <source>too late in the game</source>
        <translation>demasiado tarde en la partida</translation>
    </message>
    <message>
        <source>two deals are in force</source>
        <translation>hay dos acuerdos en vigor</translation>
    </message>
    <message>
        <source>the terms do not fit now</source>
        <translation>las condiciones no encajan ahora</translation>
    </message>
    <message>
        <source>only once a game</source>
        <translation>solo una vez por partida</translation>
    </message>
    <message>
        <source>not to yourself</source>
        <translation>no a sí mismo</translation>
    </message>
    <message>
        <source>no such hit</source>
        <translation>ese golpe no existe</translation>
    </message>
    <message>
        <source>not due now</source>
        <translation>no vence ahora</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Apoyo</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>%1 will not have it</source>
        <translation>no lo consiente %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Hold back, for all to see.</source>
        <translation>Contenerse, a la vista de todos.</translation>
    </message>
    <message>
        <source>Have %1 strike %2, hard.</source>
        <translation>Ordenar a %1 que ataque %2, con dureza.</translation>
    </message>
    <message>
        <source>Have %1 strike %2.</source>
        <translation>Ordenar a %1 que ataque %2.</translation>
    </message>
    <message>
        <source>Strike %1 by stealth.</source>
        <translation>Atacar %1 de forma encubierta.</translation>
    </message>
    <message>
        <source>Strike %1 openly, hard.</source>
        <translation>Atacar %1 abiertamente, con dureza.</translation>
    </message>
    <message>
        <source>Strike %1 openly.</source>
        <translation>Atacar %1 abiertamente.</translation>
    </message>
    <message>
        <source>Strike %1 openly, after a warning.</source>
        <translation>Atacar %1 abiertamente, con aviso previo.</translation>
    </message>
    <message>
        <source>Send forces to %1.</source>
        <translation>Desplegar fuerzas en %1.</translation>
    </message>
    <message>
        <source>Withdraw forces from %1.</source>
        <translation>Retirar fuerzas desplegadas en %1.</translation>
    </message>
    <message>
        <source>Impose a sanction on %1.</source>
        <translation>Imponer una sanción a %1.</translation>
    </message>
    <message>
        <source>Lift a sanction from %1.</source>
        <translation>Levantar una sanción a %1.</translation>
    </message>
    <message>
        <source>Fortify %1.</source>
        <translation>Fortificar %1.</translation>
    </message>
    <message>
        <source>Arm %1.</source>
        <translation>Armar a %1.</translation>
    </message>
    <message>
        <source>Restrain %1.</source>
        <translation>Refrenar a %1.</translation>
    </message>
    <message>
        <source>Find out who struck %1.</source>
        <translation>Averiguar quién atacó %1.</translation>
    </message>
    <message>
        <source>Find out what %1 is really after.</source>
        <translation>Averiguar qué busca en realidad %1.</translation>
    </message>
    <message>
        <source>Find out whether %1 and %2 write to each other.</source>
        <translation>Averiguar si %1 y %2 se escriben.</translation>
    </message>
    <message>
        <source>Inspect a promise.</source>
        <translation>Inspeccionar una promesa.</translation>
    </message>
    <message>
        <source>Say to %1 in public: “If %2 in %3, we will %4.”</source>
        <translation>Decir en público a %1: «Si %2 en %3, vamos a %4».</translation>
    </message>
    <message>
        <source>Say to %1 in public: “If %2, we will %3.”</source>
        <translation>Decir en público a %1: «Si %2, vamos a %3».</translation>
    </message>
    <message>
        <source>Warn %1 in public, in vague words.</source>
        <translation>Hacer en público una advertencia vaga a %1.</translation>
    </message>
    <message>
        <source>Deny any part in public.</source>
        <translation>Negar en público toda participación.</translation>
    </message>
    <message>
        <source>Claim the strike in public.</source>
        <translation>Reivindicar el ataque en público.</translation>
    </message>
    <message>
        <source>Condemn %1 in public.</source>
        <translation>Condenar en público a %1.</translation>
    </message>
    <message>
        <source>Speak softly to %1 in public.</source>
        <translation>Usar en público un tono conciliador con %1.</translation>
    </message>
    <message>
        <source>Write to %1 through %2: a message.</source>
        <translation>Escribir a %1 vía %2: un mensaje.</translation>
    </message>
    <message>
        <source>Write to %1 through %2: a strike will come in %3.</source>
        <translation>Escribir a %1 vía %2: habrá un ataque en %3.</translation>
    </message>
    <message>
        <source>Write to %1 through %2: that hit was not ours.</source>
        <translation>Escribir a %1 vía %2: ese golpe no fue nuestro.</translation>
    </message>
    <message>
        <source>Offer to %1 through %2: we will %3; they will %4.</source>
        <translation>Ofrecer a %1 vía %2: por nuestra parte, %3; por la suya, %4.</translation>
    </message>
    <message>
        <source>Answer %1 through %2 with another offer: we will %3; they will %4.</source>
        <translation>Responder a %1 vía %2 con otra oferta: por nuestra parte, %3; por la suya, %4.</translation>
    </message>
    <message>
        <source>Accept the offer of %1.</source>
        <translation>Aceptar la oferta de %1.</translation>
    </message>
    <message>
        <source>Reject the offer of %1.</source>
        <translation>Rechazar la oferta de %1.</translation>
    </message>
    <message>
        <source>Let the offer of %1 lapse.</source>
        <translation>Dejar caducar la oferta de %1.</translation>
    </message>
    <message>
        <source>Give the last letter of %1 to the press.</source>
        <translation>Entregar a la prensa la última carta de %1.</translation>
    </message>
    <message>
        <source>Acknowledge the hit on %1.</source>
        <translation>Reconocer el golpe contra %1.</translation>
    </message>
    <message>
        <source>Look away from the hit on %1.</source>
        <translation>Mirar hacia otro lado ante el golpe contra %1.</translation>
    </message>
    <message>
        <source>The line stays open.</source>
        <translation>La línea sigue abierta.</translation>
    </message>
    <message>
        <source>We shall strike in %1. You are warned.</source>
        <translation>Atacaremos en %1. Quedan ustedes advertidos.</translation>
    </message>
    <message>
        <source>That hit was not ours.</source>
        <translation>Ese golpe no fue nuestro.</translation>
    </message>
    <message>
        <source>We shall %1. In return, you shall %2.</source>
        <translation>Nos comprometemos a %1. A cambio, ustedes se comprometen a %2.</translation>
    </message>
    <message>
        <source>Rather this: we shall %1, and you shall %2.</source>
        <translation>Proponemos esto en su lugar: nosotros nos comprometemos a %1 y ustedes, a %2.</translation>
    </message>
    <message>
        <source>We accept.</source>
        <translation>Aceptamos.</translation>
    </message>
    <message>
        <source>We cannot accept this.</source>
        <translation>No podemos aceptarlo.</translation>
    </message>
    <message>
        <source>We leave your offer where it lies.</source>
        <translation>Dejamos su oferta donde está.</translation>
    </message>
    <message>
        <source>Your last letter has been given to the press.</source>
        <translation>Su última carta ha sido entregada a la prensa.</translation>
    </message>
    <message>
        <source>%1 to %2, in public: “If %3 in %4, we will %5.”</source>
        <translation>%1 a %2, en público: «Si %3 en %4, vamos a %5».</translation>
    </message>
    <message>
        <source>%1 to %2, in public: “If %3, we will %4.”</source>
        <translation>%1 a %2, en público: «Si %3, vamos a %4».</translation>
    </message>
    <message>
        <source>stands to the end of turn %1</source>
        <translation>vigente hasta el final del turno %1</translation>
    </message>
    <message>
        <source>defied: to be carried out by the end of turn %1</source>
        <translation>desafiada: debe cumplirse antes de que acabe el turno %1</translation>
    </message>
    <message>
        <source>Strike %1 through %2</source>
        <translation>Atacar %1 por medio de %2</translation>
    </message>
    <message>
        <source>Strike %1 by stealth</source>
        <translation>Atacar %1 de forma encubierta</translation>
    </message>
    <message>
        <source>Strike %1 openly</source>
        <translation>Atacar %1 abiertamente</translation>
    </message>
    <message>
        <source>Strike %1 openly, after a warning</source>
        <translation>Atacar %1 abiertamente, con aviso previo</translation>
    </message>
    <message>
        <source>Send forces to %1</source>
        <translation>Desplegar fuerzas en %1</translation>
    </message>
    <message>
        <source>Withdraw forces from %1</source>
        <translation>Retirar fuerzas desplegadas en %1</translation>
    </message>
    <message>
        <source>Fortify %1</source>
        <translation>Fortificar %1</translation>
    </message>
    <message>
        <source>Arm %1</source>
        <translation>Armar a %1</translation>
    </message>
    <message>
        <source>Restrain %1</source>
        <translation>Refrenar a %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>may be war itself</source>
        <translation>puede ser ya la guerra</translation>
    </message>
    <message>
        <source>ladder %1, war %2</source>
        <translation>escalera %1, guerra %2</translation>
    </message>
    <message>
        <source>ladder %1, war %2 → %3</source>
        <translation>escalera %1, guerra %2 → %3</translation>
    </message>
    <message>
        <source>At this rung a direct strike is war.</source>
        <translation>En este peldaño un ataque directo es la guerra.</translation>
    </message>
    <message>
        <source>no standing</source>
        <translation>sin cambio de respaldo</translation>
    </message>
    <message>
        <source>%1 standing</source>
        <translation>%1 de respaldo</translation>
    </message>
    <message>
        <source>Answers a hit: %1, and heats less.</source>
        <translation>Responde a un golpe: %1, y eleva menos la escalera.</translation>
    </message>
    <message>
        <source>Ahead of the account: %1, and your allies may press you.</source>
        <translation>Por delante de la cuenta: %1, y sus aliados pueden presionarlo.</translation>
    </message>
    <message>
        <source>It obeys with about %1.</source>
        <translation>Obedece con una probabilidad cercana al %1.</translation>
    </message>
    <message>
        <source>An empty line does nothing, and does not count as restraint.</source>
        <translation>Una línea vacía no hace nada, y no cuenta como contención.</translation>
    </message>
    <message>
        <source>A second hold in a row cools less and costs %1 standing.</source>
        <translation>Una segunda contención seguida enfría menos y cuesta %1 de respaldo.</translation>
    </message>
    <message>
        <source>Costs %1 standing. Fewer of your people die there.</source>
        <translation>Cuesta %1 de respaldo. Mueren menos de los suyos allí.</translation>
    </message>
    <message>
        <source>Costs %1 standing.</source>
        <translation>Cuesta %1 de respaldo.</translation>
    </message>
    <message>
        <source>Brings %1 standing; costs them %2 a turn.</source>
        <translation>Aporta %1 de respaldo; al rival le cuesta %2 por turno.</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>un mensaje</translation>
    </message>
    <message>
        <source>a warning</source>
        <translation>un aviso</translation>
    </message>
    <message>
        <source>“not ours”</source>
        <translation>«no fue nuestro»</translation>
    </message>
    <message>
        <source>an offer</source>
        <translation>una oferta</translation>
    </message>
    <message>
        <source>accepts</source>
        <translation>acepta</translation>
    </message>
    <message>
        <source>rejects</source>
        <translation>rechaza</translation>
    </message>
    <message>
        <source>counter-offer</source>
        <translation>contraoferta</translation>
    </message>
    <message>
        <source>lets it lapse</source>
        <translation>deja caducar</translation>
    </message>
    <message>
        <source>publishes</source>
        <translation>publica</translation>
    </message>
    <message>
        <source>A deal in their own terms</source>
        <translation>Un acuerdo con condiciones propias</translation>
    </message>
    <message>
        <source>%1, alone</source>
        <translation>%1, por su cuenta</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <translation>%1, por medio de %2</translation>
    </message>
    <message>
        <source>The account with %1 is even. To hold cools the ladder fully; a strike would open it again.</source>
        <translation>La cuenta con %1 está igualada. Contenerse enfría la escalera por completo; un ataque volvería a abrirla.</translation>
    </message>
    <message>
        <source>The account with %1 stands off by %2, so to hold cools less.</source>
        <translation>La cuenta con %1 se desvía en %2, así que contenerse enfría menos.</translation>
    </message>
    <message>
        <source>To hold once more costs %1 standing at home.</source>
        <translation>Contenerse una vez más cuesta %1 de respaldo interno.</translation>
    </message>
    <message>
        <source>To hold eases the pressure of your allies.</source>
        <translation>Contenerse alivia la presión de sus aliados.</translation>
    </message>
    <message>
        <source>%1 owes you %2: a strike is an answer.</source>
        <translation>%1 le debe %2: un ataque es una respuesta.</translation>
    </message>
    <message>
        <source>A strike on %1 is ahead of the account: it answers nothing.</source>
        <translation>Un ataque contra %1 se adelanta a la cuenta: no responde a nada.</translation>
    </message>
    <message>
        <source>It carries out your threat against %1, which has been defied.</source>
        <translation>Cumple su amenaza contra %1, que ha sido desafiada.</translation>
    </message>
    <message>
        <source>It leaves your threat against %1 hollow and costs %2 standing.</source>
        <translation>Deja vacía su amenaza contra %1 y cuesta %2 de respaldo.</translation>
    </message>
    <message>
        <source>It defies the threat of %1, which stands.</source>
        <translation>Desafía la amenaza de %1, que sigue vigente.</translation>
    </message>
    <message>
        <source>Your allies already press at %1 of 3, and would press harder.</source>
        <translation>La presión de sus aliados ya es de %1 sobre 3, y aumentaría.</translation>
    </message>
    <message>
        <source>It costs your real aim %1 points this turn.</source>
        <translation>Le cuesta a su objetivo real %1 puntos este turno.</translation>
    </message>
    <message>
        <source>It brings your real aim %1 points this turn.</source>
        <translation>Aporta a su objetivo real %1 puntos este turno.</translation>
    </message>
    <message>
        <source>It keeps your promise to %1 %2.</source>
        <translation>Cumple su promesa a %1 de %2.</translation>
    </message>
    <message>
        <source>It breaks your promise to %1 %2.</source>
        <translation>Rompe su promesa a %1 de %2.</translation>
    </message>
    <message>
        <source>%1 seems not to have kept its promise %2, so yours may be let go.</source>
        <translation>%1 no parece haber cumplido su promesa de %2, así que la de usted puede darse por caída.</translation>
    </message>
    <message>
        <source>The bargain with %1 would bring your real aim %2.</source>
        <translation>El trato con %1 aportaría a su objetivo real %2.</translation>
    </message>
    <message>
        <source>Offers can be made for %1 more, then no longer.</source>
        <translation>Aún se pueden hacer ofertas durante %1; después, no.</translation>
    </message>
    <message>
        <source>The threat brings %1 standing if nobody defies it.</source>
        <translation>La amenaza aporta %1 de respaldo si nadie la desafía.</translation>
    </message>
    <message>
        <source>To condemn %1 brings %2 standing at home.</source>
        <translation>Condenar a %1 aporta %2 de respaldo interno.</translation>
    </message>
    <message>
        <source>If %1 writes as well, control is lost less often.</source>
        <translation>Si %1 también escribe, el control se pierde con menos frecuencia.</translation>
    </message>
    <message>
        <source>To acknowledge the hit presses the allies of %1.</source>
        <translation>Reconocer el golpe hace que los aliados de %1 lo presionen.</translation>
    </message>
    <message>
        <source>To look away cools the ladder by %1.</source>
        <translation>Mirar hacia otro lado baja la escalera %1.</translation>
    </message>
    <message>
        <source>The odds of war this turn are %1.</source>
        <translation>La probabilidad de guerra este turno es del %1.</translation>
    </message>
    <message>
        <source>The ladder is %1 below the rung where control slips.</source>
        <translation>La escalera está %1 por debajo del peldaño donde se escapa el control.</translation>
    </message>
    <message>
        <source>The ladder is where control slips.</source>
        <translation>La escalera está donde se escapa el control.</translation>
    </message>
    <message>
        <source>%1 may be a government that wants war: about %2 %.</source>
        <translation>%1 puede ser un gobierno que quiere la guerra: cerca del %2&#xa0;%.</translation>
    </message>
    <message>
        <source>An empty line does not count as restraint and costs %1 standing.</source>
        <translation>Una línea vacía no cuenta como contención y cuesta %1 de respaldo.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>they see whether you do it</source>
        <translation>ellos ven si lo hace</translation>
    </message>
    <message>
        <source>you see whether they do it</source>
        <translation>usted ve si lo hacen</translation>
    </message>
    <message>
        <source>a breach of yours shows with %1 a turn</source>
        <translation>un incumplimiento suyo se ve con %1 por turno</translation>
    </message>
    <message>
        <source>you see a breach with %1 a turn</source>
        <translation>usted ve un incumplimiento con %1 por turno</translation>
    </message>
    <message>
        <source>worth %1 to your real aim</source>
        <translation>vale %1 para su objetivo real</translation>
    </message>
    <message>
        <source>%1 will</source>
        <translation>%1 se compromete a</translation>
    </message>
    <message>
        <source>Each side checks by %1. It stays %2, and if asked both say %3.</source>
        <translation>Quién verifica: %1. El acuerdo queda %2 y, si preguntan, ambas partes dicen %3.</translation>
    </message>
    <message>
        <source>looking away costs them %1 less</source>
        <translation>mirar a otro lado les cuesta %1 menos</translation>
    </message>
    <message>
        <source>kept by both: %1 standing for each</source>
        <translation>cumplido por ambos: %1 de respaldo para cada uno</translation>
    </message>
    <message>
        <source>their offer falls</source>
        <translation>su oferta cae</translation>
    </message>
    <message>
        <source>becomes a deal; kept by both: %1 standing each</source>
        <translation>se vuelve un acuerdo; cumplido por ambos: %1 de respaldo a cada uno</translation>
    </message>
    <message>
        <source>their offer falls, unanswered</source>
        <translation>su oferta cae sin respuesta</translation>
    </message>
    <message>
        <source>standing −%1, theirs −%2; once a game</source>
        <translation>respaldo −%1, el de ellos −%2; una vez por partida</translation>
    </message>
    <message>
        <source>No forecast was made.</source>
        <translation>No se hizo ningún pronóstico.</translation>
    </message>
    <message>
        <source>better than a coin, which gets %1; 0 is perfect</source>
        <translation>mejor que una moneda, que logra %1; 0 es perfecto</translation>
    </message>
    <message>
        <source>worse than a coin, which gets %1; 0 is perfect</source>
        <translation>peor que una moneda, que logra %1; 0 es perfecto</translation>
    </message>
    <message>
        <source>as good as a coin, which gets %1; 0 is perfect</source>
        <translation>tan bueno como una moneda, que logra %1; 0 es perfecto</translation>
    </message>
    <message>
        <source>Forecasts: %1. Mean squared error %2: %3.</source>
        <translation>Pronósticos: %1. Error cuadrático medio %2: %3.</translation>
    </message>
    <message>
        <source>In turn %1 the strike on %2 was laid at the door of %3; in truth it was %4. What would each side have done, had it known?</source>
        <translation>En el turno %1 el ataque contra %2 se atribuyó a %3; en verdad fue %4. ¿Qué habría hecho cada parte de haberlo sabido?</translation>
    </message>
    <message>
        <source>In turn %1 %2 acted alone while a deal was in force. Did it look like cheating, and how could one have told?</source>
        <translation>En el turno %1 %2 actuó por su cuenta con un acuerdo en vigor. ¿Pareció una trampa, y cómo se habría podido saber?</translation>
    </message>
    <message>
        <source>Nobody wrote a letter. Which turn would have been the one to write, and what would it have said?</source>
        <translation>Nadie escribió una carta. ¿En qué turno había que escribir, y qué habría dicho?</translation>
    </message>
    <message>
        <source>The talks came out. Who gained by that, and who would have gained had they stayed secret?</source>
        <translation>Las conversaciones salieron a la luz. ¿Quién ganó con ello, y quién habría ganado si hubieran seguido en secreto?</translation>
    </message>
    <message>
        <source>From the public record alone, could you have told that there were talks?</source>
        <translation>Solo por el registro público, ¿se habría podido saber que había conversaciones?</translation>
    </message>
    <message>
        <source>%1. The odds of war rose most there: what else could have been done, by whom, and what did it not know?</source>
        <translation>%1. Ahí subió más la probabilidad de guerra: ¿qué otra cosa se pudo hacer, quién, y qué no sabía?</translation>
    </message>
    <message>
        <source>%1. The odds of war fell most there: whose doing was it, and what did it cost them?</source>
        <translation>%1. Ahí bajó más la probabilidad de guerra: ¿obra de quién fue, y qué le costó?</translation>
    </message>
    <message>
        <source>In turn %1 %2 broke a promise. Was it worth it, and would you have found out?</source>
        <translation>En el turno %1 %2 rompió una promesa. ¿Valió la pena, y lo habría descubierto usted?</translation>
    </message>
    <message>
        <source>When did each side first think that the other wanted no war?</source>
        <translation>¿Cuándo pensó cada parte por primera vez que la otra no quería la guerra?</translation>
    </message>
    <message>
        <source>war</source>
        <translation>guerra</translation>
    </message>
    <message>
        <source>an accident</source>
        <translation>un accidente</translation>
    </message>
    <message>
        <source>deaths: %1</source>
        <translation>muertes: %1</translation>
    </message>
    <message>
        <source>a strike: %1</source>
        <translation>un ataque: %1</translation>
    </message>
    <message>
        <source>the talks come out</source>
        <translation>las conversaciones salen a la luz</translation>
    </message>
    <message>
        <source>a letter is published</source>
        <translation>se publica una carta</translation>
    </message>
    <message>
        <source>a deal</source>
        <translation>un acuerdo</translation>
    </message>
    <message>
        <source>a government falls</source>
        <translation>cae un gobierno</translation>
    </message>
    <message>
        <source>a broken promise</source>
        <translation>una promesa rota</translation>
    </message>
    <message>
        <source>a threat is defied</source>
        <translation>se desafía una amenaza</translation>
    </message>
    <message>
        <source>a threat</source>
        <translation>una amenaza</translation>
    </message>
    <message>
        <source>a deal ends</source>
        <translation>termina un acuerdo</translation>
    </message>
    <message>
        <source>a promise kept</source>
        <translation>una promesa cumplida</translation>
    </message>
    <message>
        <source>a channel opens</source>
        <translation>se abre un canal</translation>
    </message>
    <message>
        <source>restraint</source>
        <translation>contención</translation>
    </message>
    <message>
        <source>forces move</source>
        <translation>se mueven fuerzas</translation>
    </message>
    <message>
        <source>sanctions change</source>
        <translation>cambian las sanciones</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Turn %1: %2</source>
        <translation>Turno %1: %2</translation>
    </message>
    <message>
        <source>do nothing</source>
        <translation>no hacer nada</translation>
    </message>
    <message>
        <source>strike %1 through %2</source>
        <translation>atacar %1 por medio de %2</translation>
    </message>
    <message>
        <source>strike %1 by stealth</source>
        <translation>atacar %1 con sigilo</translation>
    </message>
    <message>
        <source>strike %1 openly</source>
        <translation>atacar %1 abiertamente</translation>
    </message>
    <message>
        <source>strike %1 after a warning</source>
        <translation>atacar %1 tras un aviso</translation>
    </message>
    <message>
        <source>send forces to %1</source>
        <translation>enviar fuerzas a %1</translation>
    </message>
    <message>
        <source>withdraw forces from %1</source>
        <translation>retirar fuerzas de %1</translation>
    </message>
    <message>
        <source>impose a sanction on %1</source>
        <translation>imponer una sanción a %1</translation>
    </message>
    <message>
        <source>lift a sanction from %1</source>
        <translation>levantar una sanción a %1</translation>
    </message>
    <message>
        <source>write no letter</source>
        <translation>no escribir ninguna carta</translation>
    </message>
    <message>
        <source>write %1 a message</source>
        <translation>escribir un mensaje a %1</translation>
    </message>
    <message>
        <source>warn %1</source>
        <translation>avisar a %1</translation>
    </message>
    <message>
        <source>write “not ours” to %1</source>
        <translation>escribir «no fuimos nosotros» a %1</translation>
    </message>
    <message>
        <source>offer %1: %2</source>
        <translation>ofrecer a %1: %2</translation>
    </message>
    <message>
        <source>make %1 an offer</source>
        <translation>hacer una oferta a %1</translation>
    </message>
    <message>
        <source>accept the offer of %1</source>
        <translation>aceptar la oferta de %1</translation>
    </message>
    <message>
        <source>reject the offer of %1</source>
        <translation>rechazar la oferta de %1</translation>
    </message>
    <message>
        <source>answer %1 with another offer</source>
        <translation>responder a %1 con otra oferta</translation>
    </message>
    <message>
        <source>let the offer of %1 lapse</source>
        <translation>dejar caducar la oferta de %1</translation>
    </message>
    <message>
        <source>publish the letter of %1</source>
        <translation>publicar la carta de %1</translation>
    </message>
    <message>
        <source>strength +1, grievance −%1</source>
        <translation>fuerza +1, agravio −%1</translation>
    </message>
    <message>
        <source>right %1, wrong %2</source>
        <translation>acierto %1, error %2</translation>
    </message>
    <message>
        <source>right %1</source>
        <translation>acierto %1</translation>
    </message>
    <message>
        <source>finds a breach with %1</source>
        <translation>halla un incumplimiento con %1</translation>
    </message>
    <message>
        <source>stake %1</source>
        <translation>apuesta %1</translation>
    </message>
    <message>
        <source>%1; hollow, it costs the stake in standing</source>
        <translation>%1; vacía, cuesta la apuesta en respaldo</translation>
    </message>
    <message>
        <source>%1; names nothing</source>
        <translation>%1; no nombra nada</translation>
    </message>
    <message>
        <source>rightly blamed %1 less often</source>
        <translation>bien culpado un %1 menos</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>standing %1 for an answer, %2 ahead of the account</source>
        <translation>respaldo %1 por una respuesta, %2 por adelantarse a la cuenta</translation>
    </message>
    <message>
        <source>costs them %1 standing, if a strike was laid at their door</source>
        <translation>les cuesta %1 de respaldo si se les atribuyó un ataque</translation>
    </message>
    <message>
        <source>%1, standing %2; a hold cools more</source>
        <translation>%1, respaldo %2; contenerse enfría más</translation>
    </message>
    <message>
        <source>stability %1</source>
        <translation>estabilidad %1</translation>
    </message>
    <message>
        <source>the press believes more in talks</source>
        <translation>la prensa cree más en conversaciones</translation>
    </message>
    <message>
        <source>the press believes less in talks</source>
        <translation>la prensa cree menos en conversaciones</translation>
    </message>
    <message>
        <source>Somebody dies with %1, less where there are works.</source>
        <translation>Alguien muere con %1, menos donde hay obras.</translation>
    </message>
    <message>
        <source>Rightly laid at your door with %1.</source>
        <translation>Bien atribuido a usted con %1.</translation>
    </message>
    <message>
        <source>Seen by everybody. Cools the ladder by %1, by more if they hold too.</source>
        <translation>Lo ven todos. Enfría la escalera %1, y más si ellos también se contienen.</translation>
    </message>
    <message>
        <source>By your order.</source>
        <translation>Por orden suya.</translation>
    </message>
    <message>
        <source>Nobody can say who it was.</source>
        <translation>Nadie sabe decir quién fue.</translation>
    </message>
    <message>
        <source>Claimed by %1.</source>
        <translation>Lo reivindica %1.</translation>
    </message>
    <message>
        <source>Struck openly by %1.</source>
        <translation>Ataque abierto de %1.</translation>
    </message>
    <message>
        <source>Probably %1, %2.</source>
        <translation>Probablemente %1, %2.</translation>
    </message>
    <message>
        <source>Perhaps %1, %2.</source>
        <translation>Quizá %1, %2.</translation>
    </message>
    <message>
        <source>people died</source>
        <translation>hubo muertos</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Channel to %1 through %2</source>
        <translation>Canal con %1 a través de %2</translation>
    </message>
    <message>
        <source>Channel through %1</source>
        <translation>Canal a través de %1</translation>
    </message>
    <message>
        <source>Open to %1. A letter has come.</source>
        <translation>Abierto con %1. Ha llegado una carta.</translation>
    </message>
    <message>
        <source>Open to %1. No new letter.</source>
        <translation>Abierto con %1. Ninguna carta nueva.</translation>
    </message>
    <message>
        <source>%1 can reach %2</source>
        <translation>%1 puede alcanzar %2</translation>
    </message>
    <message>
        <source>Your letter, not yet sealed</source>
        <translation>Su carta, aún sin sellar</translation>
    </message>
    <message>
        <source>how the last hits were answered</source>
        <translation>cómo se respondió a los últimos golpes</translation>
    </message>
    <message>
        <source>how promises were kept</source>
        <translation>cómo se cumplieron las promesas</translation>
    </message>
    <message>
        <source>the letters</source>
        <translation>las cartas</translation>
    </message>
    <message>
        <source>a letter that was published</source>
        <translation>una carta que se publicó</translation>
    </message>
    <message>
        <source>what was said in public</source>
        <translation>lo que se dijo en público</translation>
    </message>
    <message>
        <source>what was ordered</source>
        <translation>lo que se ordenó</translation>
    </message>
    <message>
        <source>what was hit and who died</source>
        <translation>qué fue alcanzado y quién murió</translation>
    </message>
    <message>
        <source>who is blamed, rightly or not</source>
        <translation>a quién se culpa, con razón o sin ella</translation>
    </message>
    <message>
        <source>what a probe found</source>
        <translation>lo que halló una indagación</translation>
    </message>
    <message>
        <source>what has come out</source>
        <translation>lo que ha trascendido</translation>
    </message>
    <message>
        <source>the ladder, the stakes and the account</source>
        <translation>la escalera, lo que está en juego y la cuenta</translation>
    </message>
    <message>
        <source>the mood at home</source>
        <translation>el ánimo en casa</translation>
    </message>
    <message>
        <source>whether it is war</source>
        <translation>si hay guerra</translation>
    </message>
    <message>
        <source>what comes next</source>
        <translation>lo que viene después</translation>
    </message>
    <message>
        <source>anything more is not known to you</source>
        <translation>usted no sabe nada más</translation>
    </message>
    <message>
        <source>Who ordered the strike on %1?</source>
        <translation>¿Quién ordenó el ataque contra %1?</translation>
    </message>
    <message>
        <source>A militia by itself</source>
        <translation>Una milicia por su cuenta</translation>
    </message>
    <message>
        <source>no strikes</source>
        <comment>promised</comment>
        <translation>ningún ataque</translation>
    </message>
    <message>
        <source>no strikes by militias</source>
        <translation>ningún ataque de milicias</translation>
    </message>
    <message>
        <source>no open strikes</source>
        <translation>ningún ataque abierto</translation>
    </message>
    <message>
        <source>no strikes by stealth</source>
        <translation>ningún ataque encubierto</translation>
    </message>
    <message>
        <source>no more forces</source>
        <translation>ni más fuerzas</translation>
    </message>
    <message>
        <source>no arms for any militia</source>
        <translation>ningún arma para ninguna milicia</translation>
    </message>
    <message>
        <source>no arms for %1</source>
        <translation>ningún arma para %1</translation>
    </message>
    <message>
        <source>no new sanctions</source>
        <translation>ninguna sanción nueva</translation>
    </message>
    <message>
        <source>no threats in public</source>
        <translation>ninguna amenaza en público</translation>
    </message>
    <message>
        <source>a militia restrained</source>
        <translation>una milicia refrenada</translation>
    </message>
    <message>
        <source>%1 restrained</source>
        <translation>freno para %1</translation>
    </message>
    <message>
        <source>fewer arms for a militia</source>
        <translation>menos armas para una milicia</translation>
    </message>
    <message>
        <source>fewer arms for %1</source>
        <translation>menos armas para %1</translation>
    </message>
    <message>
        <source>forces withdrawn</source>
        <translation>retirada de fuerzas</translation>
    </message>
    <message>
        <source>a sanction lifted</source>
        <translation>una sanción levantada</translation>
    </message>
    <message>
        <source>prisoners released</source>
        <translation>presos liberados</translation>
    </message>
    <message>
        <source>holding back</source>
        <translation>contención</translation>
    </message>
    <message>
        <source>soft words in public</source>
        <translation>un tono conciliador en público</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Su gobierno</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lenta</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>rápida</translation>
    </message>
    <message>
        <source>normal speed</source>
        <translation>velocidad normal</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Costs no standing.</source>
        <translation>No cuesta respaldo.</translation>
    </message>
    <message>
        <source>both write: odds of losing control −%1 %</source>
        <translation>si ambos escriben: probabilidad de perder el control −%1&#xa0;%</translation>
    </message>
    <message>
        <source>odds of deaths there −%1 %</source>
        <translation>probabilidad de muertes allí −%1&#xa0;%</translation>
    </message>
    <message>
        <source>odds of acting alone −%1 %; grievance +%2</source>
        <translation>probabilidad de actuar sola −%1&#xa0;%; agravio +%2</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>Turno %1</translation>
    </message>
    <message>
        <source>Turn %1, %2</source>
        <translation>Turno %1, %2</translation>
    </message>
    <message>
        <source>There is no file “%1” (%2). It may have been moved or renamed: look for it and open it from there.</source>
        <translation>No existe el archivo «%1» (%2). Quizá se movió o se le cambió el nombre: búsquelo y ábralo desde allí.</translation>
    </message>
    <message>
        <source>A file “%1” is already there (%2). Nothing was changed. Choose another name.</source>
        <translation>Ya existe un archivo «%1» (%2). No se ha cambiado nada. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1” (%2) is not a saved game of Back Channel. Nothing was changed. Choose a file that ends in %3.</source>
        <translation>«%1» (%2) no es una partida guardada de Back Channel. No se ha cambiado nada. Elija un archivo que termine en %3.</translation>
    </message>
    <message>
        <source>“%1” (%2) was saved by a newer version of Back Channel (%3). Nothing was changed. Install that version to go on with this game.</source>
        <translation>«%1» (%2) se guardó con una versión más nueva de Back Channel (%3). No se ha cambiado nada. Instale esa versión para seguir con la partida.</translation>
    </message>
    <message>
        <source>“%1” (%2) is damaged and cannot be read (%3). Nothing was changed. Restore the file from a copy, if you have one.</source>
        <translation>«%1» (%2) está dañado y no se puede leer (%3). No se ha cambiado nada. Recupere el archivo de una copia, si la tiene.</translation>
    </message>
    <message>
        <source>“%1” (%2) is open in another program. Nothing was changed. Close it there and try again.</source>
        <translation>«%1» (%2) está abierto en otro programa. No se ha cambiado nada. Ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” (%2) cannot be written to. Copy it to a folder of your own and open the copy.</source>
        <translation>No se puede escribir en «%1» (%2). Cópielo a una carpeta suya y abra la copia.</translation>
    </message>
    <message>
        <source>The disk is full: the last step could not be saved in “%1” (%2). Free some room and seal again; all earlier turns are safe.</source>
        <translation>El disco está lleno: el último paso no se pudo guardar en «%1» (%2). Libere espacio y selle de nuevo; los turnos anteriores están a salvo.</translation>
    </message>
    <message>
        <source>The rules inside “%1” (%2) cannot be read (%3). Nothing was changed. They may come from a newer version of Back Channel.</source>
        <translation>Las reglas que hay en «%1» (%2) no se pueden leer (%3). No se ha cambiado nada. Quizá vengan de una versión más nueva de Back Channel.</translation>
    </message>
    <message>
        <source>“%1” (%2) does not replay to the states that it recorded (%3). Nothing was changed. The file was altered, or another version of the rules wrote it.</source>
        <translation>«%1» (%2) no reproduce los estados que guardó (%3). No se ha cambiado nada. El archivo fue modificado, o lo escribió otra versión de las reglas.</translation>
    </message>
    <message>
        <source>The rules inside “%1” (%2) are not those that the game was begun with. Nothing was changed. The file was altered: restore it from a copy, if you have one.</source>
        <translation>Las reglas que hay en «%1» (%2) no son aquellas con las que empezó la partida. No se ha cambiado nada. El archivo fue modificado: recupérelo de una copia, si la tiene.</translation>
    </message>
    <message>
        <source>“%1” (%2) could not be used: %3. Nothing was changed.</source>
        <translation>«%1» (%2) no se pudo usar: %3. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>kept, as far as they know</source>
        <translation>cumplida, que ellos sepan</translation>
    </message>
</context>
<context>
    <name>bc::ui::BriefingPage</name>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Rung %1 of 10, %2. War this turn if nobody acts: %3.</source>
        <translation>Peldaño %1 de 10, %2. Guerra este turno si nadie actúa: %3.</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Cómo está la situación</translation>
    </message>
    <message>
        <source>Since your last turn</source>
        <translation>Desde su último turno</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: briefing for %2</source>
        <translation>%1: informe para %2</translation>
    </message>
    <message>
        <source>Turn %1 of %2. %3</source>
        <translation>Turno %1 de %2. %3</translation>
    </message>
    <message>
        <source>For %1 only.</source>
        <translation>Solo para %1.</translation>
    </message>
    <message>
        <source>Promises and threats</source>
        <translation>Promesas y amenazas</translation>
    </message>
    <message>
        <source>Secret letters</source>
        <translation>Cartas secretas</translation>
    </message>
    <message>
        <source>No letter has come.</source>
        <translation>No ha llegado ninguna carta.</translation>
    </message>
    <message>
        <source>What you are really after</source>
        <translation>Lo que usted busca en realidad</translation>
    </message>
    <message>
        <source>Your forecast of a strike: %1</source>
        <translation>Su pronóstico de un ataque: %1</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Informe</translation>
    </message>
</context>
<context>
    <name>bc::ui::Doubt</name>
    <message>
        <source>almost certain</source>
        <translation>casi seguro</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>even</source>
        <translation>igualado</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>improbable</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>remoto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>bc::ui::LineCard</name>
    <message>
        <source>not possible now</source>
        <translation>no es posible ahora</translation>
    </message>
</context>
<context>
    <name>bc::ui::MapView</name>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>un lugar</translation>
    </message>
    <message>
        <source>strong influence of %1</source>
        <translation>fuerte influencia de %1</translation>
    </message>
    <message>
        <source>some influence of %1</source>
        <translation>cierta influencia de %1</translation>
    </message>
    <message>
        <source>weak influence of %1</source>
        <translation>escasa influencia de %1</translation>
    </message>
    <message>
        <source>in danger</source>
        <translation>en peligro</translation>
    </message>
    <message>
        <source>1 counter</source>
        <translation>1 ficha</translation>
    </message>
    <message>
        <source>%1 counters</source>
        <translation>%1 fichas</translation>
    </message>
    <message>
        <source>off the map</source>
        <translation>fuera del mapa</translation>
    </message>
    <message>
        <source>cannot be chosen now</source>
        <translation>no se puede elegir ahora</translation>
    </message>
    <message>
        <source>%1 of them</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>hit</source>
        <translation>alcanzado</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>vigilado</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>no es seguro</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Desde %1 hacia %2</translation>
    </message>
</context>
<context>
    <name>bc::ui::Numbers</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>bc::ui::OwnNumbers</name>
    <message>
        <source>Your direct strike at this rung is war by itself.</source>
        <translation>Su ataque directo en este peldaño es por sí solo la guerra.</translation>
    </message>
    <message>
        <source>With your draft, and if they hold, the ladder stands at %1 when the war check comes.</source>
        <translation>Con su borrador, y si el rival se contiene, la escalera está en %1 cuando llega la prueba de guerra.</translation>
    </message>
    <message>
        <source>At that rung control is lost with %1.</source>
        <translation>En ese peldaño el control se pierde con %1.</translation>
    </message>
    <message>
        <source>An accident comes before it with %1, lifts the ladder by %2, and then the odds are those of the higher rung.</source>
        <translation>Antes puede ocurrir un accidente, con %1; sube la escalera %2, y entonces vale la probabilidad del peldaño más alto.</translation>
    </message>
    <message>
        <source>There are no accidents below %1.</source>
        <translation>Por debajo de %1 no hay accidentes.</translation>
    </message>
    <message>
        <source>Together: %1.</source>
        <translation>En total: %1.</translation>
    </message>
    <message>
        <source>If they strike it is %1, if they strike twice %2: their strikes lift the ladder first.</source>
        <translation>Si el rival ataca es %1; si ataca dos veces, %2: sus ataques suben antes la escalera.</translation>
    </message>
    <message>
        <source>If both sides write, control is lost with only %1 of that.</source>
        <translation>Si ambas partes escriben, el control se pierde con solo el %1 de eso.</translation>
    </message>
    <message>
        <source>%1: strength %2, grievance %3, control about %4.</source>
        <translation>%1: fuerza %2, malestar %3, control de unos %4.</translation>
    </message>
    <message>
        <source>Your forces, %1: %2.</source>
        <translation>Sus fuerzas, %1: %2.</translation>
    </message>
    <message>
        <source>%1 has struck more: it owes you %2.</source>
        <translation>%1 ha atacado más: le debe %2.</translation>
    </message>
    <message>
        <source>You have struck more: you owe %1 %2.</source>
        <translation>Usted ha atacado más: debe a %1 %2.</translation>
    </message>
    <message>
        <source>The account with %1 is even.</source>
        <translation>La cuenta con %1 está igualada.</translation>
    </message>
    <message>
        <source>From %1 on a strike is an answer.</source>
        <translation>Desde %1, un ataque es una respuesta.</translation>
    </message>
    <message>
        <source>A militia&apos;s strike is rightly found with %1, less its deniability, and wrongly with %2.</source>
        <translation>Un ataque de milicia se atribuye con acierto en %1, menos su negabilidad, y con error en %2.</translation>
    </message>
    <message>
        <source>A covert act is rightly found with %1, and wrongly with %2.</source>
        <translation>Una acción encubierta se atribuye con acierto en %1 y con error en %2.</translation>
    </message>
    <message>
        <source>Now %1: %2.</source>
        <translation>Ahora %1: %2.</translation>
    </message>
    <message>
        <source>With your draft %1 if they hold, %2 if they strike.</source>
        <translation>Con su borrador, %1 si el rival se contiene, %2 si ataca.</translation>
    </message>
    <message>
        <source>Yours: %1 of %2.</source>
        <translation>Lo suyo: %1 de %2.</translation>
    </message>
    <message>
        <source>%1: %2 of %3.</source>
        <translation>%1: %2 de %3.</translation>
    </message>
    <message>
        <source>Now %1 of %2.</source>
        <translation>Ahora %1 de %2.</translation>
    </message>
    <message>
        <source>You have made none this turn.</source>
        <translation>Este turno no ha hecho ninguno.</translation>
    </message>
    <message>
        <source>Yours this turn: %1.</source>
        <translation>El suyo de este turno: %1.</translation>
    </message>
    <message>
        <source>Your real aim: %1.</source>
        <translation>Su objetivo real: %1.</translation>
    </message>
    <message>
        <source>%1: mood %2.</source>
        <translation>%1: ánimo %2.</translation>
    </message>
    <message>
        <source>Yours on %1: %2 of 3.</source>
        <translation>Las suyas contra %1: %2 de 3.</translation>
    </message>
    <message>
        <source>With %1, through %2: integrity %3 of %4.</source>
        <translation>Con %1, a través de %2: integridad %3 de %4.</translation>
    </message>
    <message>
        <source>With %1: not open yet.</source>
        <translation>Con %1: aún sin abrir.</translation>
    </message>
    <message>
        <source>This is turn %1 of %2.</source>
        <translation>Este es el turno %1 de %2.</translation>
    </message>
</context>
<context>
    <name>bc::ui::Teller</name>
    <message>
        <source>you</source>
        <translation>su gobierno</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Su gobierno</translation>
    </message>
    <message>
        <source>your</source>
        <translation>de su gobierno</translation>
    </message>
    <message>
        <source>%1&apos;s</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Nobody can say who struck %1.</source>
        <translation>Nadie puede decir quién atacó %1.</translation>
    </message>
    <message>
        <source>The strike on %1 is laid at the door of %2, acting alone.</source>
        <translation>El ataque contra %1 se atribuye a %2, por su cuenta.</translation>
    </message>
    <message>
        <source>The strike on %1 is laid at the door of %2.</source>
        <translation>El ataque contra %1 se atribuye a %2.</translation>
    </message>
    <message>
        <source>%1 wrote to %2: a strike will come in %3.</source>
        <translation>%1 escribió a %2: habrá un ataque en %3.</translation>
    </message>
    <message>
        <source>%1 wrote to %2: that hit was not ours.</source>
        <translation>%1 escribió a %2: ese golpe no fue nuestro.</translation>
    </message>
    <message>
        <source>%1 sent %2 an offer.</source>
        <translation>%1 envió una oferta a %2.</translation>
    </message>
    <message>
        <source>%1 wrote to %2.</source>
        <translation>%1 escribió a %2.</translation>
    </message>
    <message>
        <source>%1 accepted %2 offer.</source>
        <translation>%1 aceptó la oferta %2.</translation>
    </message>
    <message>
        <source>%1 rejected %2 offer.</source>
        <translation>%1 rechazó la oferta %2.</translation>
    </message>
    <message>
        <source>%1 answered %2 offer with another.</source>
        <translation>%1 respondió a la oferta %2 con otra.</translation>
    </message>
    <message>
        <source>%1 let %2 offer lapse.</source>
        <translation>%1 dejó caducar la oferta %2.</translation>
    </message>
    <message>
        <source>Many people died at %1.</source>
        <translation>Muchas personas murieron en %1.</translation>
    </message>
    <message>
        <source>People died at %1.</source>
        <translation>Hubo muertos en %1.</translation>
    </message>
    <message>
        <source>Something was blown up at %1.</source>
        <translation>Algo saltó por los aires en %1.</translation>
    </message>
    <message>
        <source>%1 was struck openly.</source>
        <translation>Ataque abierto contra %1.</translation>
    </message>
    <message>
        <source>%1 was struck openly, after a warning.</source>
        <translation>Ataque abierto contra %1, con aviso previo.</translation>
    </message>
    <message>
        <source>%1 acknowledged the hit on %2.</source>
        <translation>%1 reconoció el golpe contra %2.</translation>
    </message>
    <message>
        <source>%1 looked away from the hit on %2.</source>
        <translation>%1 miró hacia otro lado ante el golpe contra %2.</translation>
    </message>
    <message>
        <source>You delivered what you promised to %1: %2.</source>
        <translation>Su gobierno cumplió lo que prometió a %1: %2.</translation>
    </message>
    <message>
        <source>%1 delivered what it promised to %2: %3.</source>
        <translation>%1 cumplió lo que prometió a %2: %3.</translation>
    </message>
    <message>
        <source>In secret you kept your promise to %1 %2.</source>
        <translation>En secreto, su gobierno cumplió su promesa a %1 de %2.</translation>
    </message>
    <message>
        <source>In secret %1 kept its promise to %2 %3.</source>
        <translation>En secreto, %1 cumplió su promesa a %2 de %3.</translation>
    </message>
    <message>
        <source>You did not keep your promise to %1 %2.</source>
        <translation>Su gobierno no cumplió su promesa a %1 de %2.</translation>
    </message>
    <message>
        <source>%1 did not keep its promise to %2 %3.</source>
        <translation>%1 no cumplió su promesa a %2 de %3.</translation>
    </message>
    <message>
        <source>%1 opened a channel to %2 through %3.</source>
        <translation>%1 abrió un canal con %2 vía %3.</translation>
    </message>
    <message>
        <source>%1 and %2 have a deal.</source>
        <translation>%1 y %2 tienen un acuerdo.</translation>
    </message>
    <message>
        <source>%1 published a letter from %2.</source>
        <translation>%1 publicó una carta de %2.</translation>
    </message>
    <message>
        <source>%1 stake moved by %2.</source>
        <translation>La apuesta %1 varió en %2.</translation>
    </message>
    <message>
        <source>%1 held back for all to see.</source>
        <translation>%1 se contuvo a la vista de todos.</translation>
    </message>
    <message>
        <source>%1 ordered a strike on %2.</source>
        <translation>%1 ordenó un ataque contra %2.</translation>
    </message>
    <message>
        <source>%1 did not carry out %2 order.</source>
        <translation>%1 no cumplió la orden %2.</translation>
    </message>
    <message>
        <source>%1 decided by itself to strike %2.</source>
        <translation>%1 decidió por su cuenta atacar %2.</translation>
    </message>
    <message>
        <source>%1 is out of use.</source>
        <translation>Fuera de servicio: %1.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>Daños en %1.</translation>
    </message>
    <message>
        <source>%1 claimed the strike on %2.</source>
        <translation>%1 reivindicó el ataque contra %2.</translation>
    </message>
    <message>
        <source>%1 account towards %2 now stands at %3.</source>
        <translation>La cuenta %1 con %2 queda en %3.</translation>
    </message>
    <message>
        <source>%1 threat was defied by %2.</source>
        <translation>%2 desafió la amenaza %1.</translation>
    </message>
    <message>
        <source>%1 carried out a threat against %2.</source>
        <translation>%1 cumplió una amenaza contra %2.</translation>
    </message>
    <message>
        <source>%1 threat turned out hollow.</source>
        <translation>La amenaza %1 resultó vacía.</translation>
    </message>
    <message>
        <source>Nobody defied %1 threat.</source>
        <translation>Nadie desafió la amenaza %1.</translation>
    </message>
    <message>
        <source>%1 forces in %2 now stand at %3.</source>
        <translation>Las fuerzas %1 en %2 quedan en %3.</translation>
    </message>
    <message>
        <source>%1 sanctions against %2 now stand at %3.</source>
        <translation>Las sanciones %1 contra %2 quedan en %3.</translation>
    </message>
    <message>
        <source>%1 fortified %2.</source>
        <translation>%1 fortificó %2.</translation>
    </message>
    <message>
        <source>%1 armed %2: strength %3.</source>
        <translation>%1 armó a %2: fuerza %3.</translation>
    </message>
    <message>
        <source>%1 restrained %2.</source>
        <translation>%1 refrenó a %2.</translation>
    </message>
    <message>
        <source>An inspection found that a promise was broken: %1.</source>
        <translation>Una inspección halló rota una promesa: %1.</translation>
    </message>
    <message>
        <source>%1 found something out.</source>
        <translation>%1 averiguó algo.</translation>
    </message>
    <message>
        <source>It came out that %1 and %2 have been talking.</source>
        <translation>Salió a la luz que %1 y %2 han estado hablando.</translation>
    </message>
    <message>
        <source>Envoys of %1 and %2 were seen. It may mean nothing.</source>
        <translation>Se vio a enviados de %1 y de %2. Puede que no signifique nada.</translation>
    </message>
    <message>
        <source>The ladder moved by %1 to %2.</source>
        <translation>La escalera varió en %1 y queda en %2.</translation>
    </message>
    <message>
        <source>%1 standing moved by %2.</source>
        <translation>El respaldo %1 varió en %2.</translation>
    </message>
    <message>
        <source>%1 allies now press at %2 of 3.</source>
        <translation>La presión de los aliados %1 queda en %2 de 3.</translation>
    </message>
    <message>
        <source>%1 is angry.</source>
        <translation>Indignación en %1.</translation>
    </message>
    <message>
        <source>%1 government fell. A caretaker plays on.</source>
        <translation>Cayó el gobierno %1. Sigue un gobierno interino.</translation>
    </message>
    <message>
        <source>%1 real aim moved by %2.</source>
        <translation>El objetivo real %1 varió en %2.</translation>
    </message>
    <message>
        <source>It looks as if you broke your promise %1.</source>
        <translation>Todo indica que su gobierno rompió su promesa de %1.</translation>
    </message>
    <message>
        <source>It looks as if %1 broke its promise %2.</source>
        <translation>Todo indica que %1 rompió su promesa de %2.</translation>
    </message>
    <message>
        <source>An inspection found that you have kept your promise %1.</source>
        <translation>Una inspección comprobó que su gobierno ha cumplido su promesa de %1.</translation>
    </message>
    <message>
        <source>An inspection found that %1 has kept its promise %2.</source>
        <translation>Una inspección comprobó que %1 ha cumplido su promesa de %2.</translation>
    </message>
    <message>
        <source>In truth you broke your promise %1.</source>
        <translation>En realidad, su gobierno rompió su promesa de %1.</translation>
    </message>
    <message>
        <source>In truth %1 broke its promise %2.</source>
        <translation>En realidad, %1 rompió su promesa de %2.</translation>
    </message>
    <message>
        <source>The deal between %1 and %2 ended, kept by both as far as they know.</source>
        <translation>El acuerdo entre %1 y %2 terminó, cumplido por ambas partes hasta donde saben.</translation>
    </message>
    <message>
        <source>The deal between %1 and %2 ended badly.</source>
        <translation>El acuerdo entre %1 y %2 terminó mal.</translation>
    </message>
    <message>
        <source>An accident: the ladder moved up by %1.</source>
        <translation>Un accidente: la escalera sube %1.</translation>
    </message>
    <message>
        <source>The odds of losing control were %1. A lot was drawn.</source>
        <translation>La probabilidad de perder el control era del %1. Se sacó una papeleta.</translation>
    </message>
    <message>
        <source>War.</source>
        <translation>Guerra.</translation>
    </message>
    <message>
        <source>The game has ended.</source>
        <translation>La partida ha terminado.</translation>
    </message>
    <message>
        <source>A militia struck %1.</source>
        <translation>Una milicia atacó %1.</translation>
    </message>
    <message>
        <source>%1 published an offer that %2 had made in secret.</source>
        <translation>%1 publicó una oferta que %2 había hecho en secreto.</translation>
    </message>
    <message>
        <source>%1 published a letter in which %2 accepted an offer.</source>
        <translation>%1 publicó una carta en la que %2 aceptaba una oferta.</translation>
    </message>
    <message>
        <source>%1 published a warning that %2 had sent in secret.</source>
        <translation>%1 publicó un aviso que %2 había enviado en secreto.</translation>
    </message>
    <message>
        <source>“If %1 in %2, we will %3.”</source>
        <translation>«Si %1 en %2, vamos a %3.»</translation>
    </message>
    <message>
        <source>“If %1 anywhere, we will %2.”</source>
        <translation>«Si %1 donde sea, vamos a %2.»</translation>
    </message>
    <message>
        <source>War: a direct strike so high on the ladder.</source>
        <translation>Guerra: un ataque directo tan alto en la escalera.</translation>
    </message>
    <message>
        <source>War: control was lost.</source>
        <translation>Guerra: se perdió el control.</translation>
    </message>
    <message>
        <source>War: the ladder has no rung left.</source>
        <translation>Guerra: a la escalera no le queda peldaño.</translation>
    </message>
    <message>
        <source>%1 ordered no operation.</source>
        <translation>%1 no ordenó ninguna operación.</translation>
    </message>
    <message>
        <source>%1 heeds %2 less: its reputed control is now %3.</source>
        <translation>%1 obedece menos a %2: su control reputado es ahora %3.</translation>
    </message>
    <message>
        <source>All of a sudden it is quiet between %1 and %2.</source>
        <translation>De pronto hay calma entre %1 y %2.</translation>
    </message>
    <message>
        <source>Your allies hold you back.</source>
        <translation>Sus aliados le frenan.</translation>
    </message>
    <message>
        <source>The allies of %1 hold it back.</source>
        <translation>Los aliados de %1 lo frenan.</translation>
    </message>
    <message>
        <source>Sanctions weigh on %1.</source>
        <translation>Las sanciones pesan sobre %1.</translation>
    </message>
    <message>
        <source>The strike on %1 is laid at your door.</source>
        <translation>El ataque contra %1 se atribuye a su gobierno.</translation>
    </message>
    <message>
        <source>Envoys of you and %1 were seen. It may mean nothing.</source>
        <translation>Se vio a enviados de su gobierno y de %1. Puede no significar nada.</translation>
    </message>
</context>
</TS>
