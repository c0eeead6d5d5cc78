=== weather
"{&Wind|Rain} by night," says an old man. # say: old man
->->
